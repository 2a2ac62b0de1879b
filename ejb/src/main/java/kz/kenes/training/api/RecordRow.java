package kz.kenes.training.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A training that was done.
 *
 * @param document number and date of the document that proves it
 */
public record RecordRow(long id, String title, String provider, int hours, LocalDate endedOn, String document)
        implements Serializable {}
