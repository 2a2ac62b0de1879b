package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A training that somebody has done, for another internal system.
 *
 * @param id of the record
 * @param hours academic hours
 * @param document number and date of the document that proves it
 */
public record CompletionRow(
        long id,
        long personId,
        String person,
        Long unitId,
        String title,
        String provider,
        int hours,
        LocalDate endedOn,
        String document)
        implements Serializable {}
