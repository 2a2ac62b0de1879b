package kz.kenes.approval.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Name who acts for the caller.
 *
 * @param substituteId somebody who works in the caller's institution
 * @param from first day, today or later
 * @param to last day
 * @param ground order or reason, or null
 */
public record NameSubstitute(
        long substituteId, @NotNull LocalDate from, @NotNull LocalDate to, @Size(max = 500) String ground)
        implements Serializable {}
