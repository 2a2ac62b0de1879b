package kz.kenes.quality.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A review that was held.
 *
 * @param document minutes: number and date
 */
public record RecordReview(
        @NotNull LocalDate heldOn,
        @Size(max = 4000) String conclusion,
        @Size(max = 4000) String decision,
        @Size(max = 500) String document)
        implements Serializable {}
