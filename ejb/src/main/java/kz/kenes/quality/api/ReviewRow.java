package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A review that was held.
 *
 * @param document minutes: number and date
 * @param inputs as they were on that day; they lead nowhere
 */
public record ReviewRow(
        long id,
        LocalDate heldOn,
        String conclusion,
        String decision,
        String document,
        String recordedBy,
        List<InputRow> inputs)
        implements Serializable {}
