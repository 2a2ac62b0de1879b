package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.vocabulary.Localized;

/**
 * How and when the training of a unit was controlled.
 *
 * @param document number and date of what shows it
 * @param nonconformities how many of what it found stand in the journal
 */
public record ControlRow(
        long id,
        ControlMethod method,
        long unitId,
        Localized unit,
        LocalDate heldOn,
        String finding,
        String document,
        String recordedBy,
        int nonconformities)
        implements Serializable {}
