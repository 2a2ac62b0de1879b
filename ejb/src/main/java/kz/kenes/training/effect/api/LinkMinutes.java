package kz.kenes.training.effect.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.api.FileContent;

/**
 * Links the signed minutes of a meeting of the unit: minutes in Kenes, or number, date and file of minutes on paper.
 *
 * @param subjectId what the meeting has dealt with
 * @param minutesId id of minutes in Kenes, or null
 */
public record LinkMinutes(
        long subjectId, long version, Long minutesId, @Size(max = 50) String number, LocalDate heldOn, FileContent file)
        implements Serializable {}
