package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.LeavingGround;

/**
 * End an employment.
 *
 * @param version of the employment that the caller saw
 * @param lastDay last day of work
 */
public record LeaveWork(long employmentId, long version, @NotNull LocalDate lastDay, @NotNull LeavingGround ground)
        implements Serializable {}
