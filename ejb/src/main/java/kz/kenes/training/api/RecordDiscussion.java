package kz.kenes.training.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.api.FileContent;

/**
 * The meeting of the unit has discussed the schedule: minutes in Kenes, or number, date and file of minutes on paper.
 * @param minutesId id of minutes in Kenes, or null
 */
public record RecordDiscussion(
        long scheduleId,
        long version,
        Long minutesId,
        @Size(max = 50) String number,
        LocalDate heldOn,
        FileContent file)
        implements Serializable {}
