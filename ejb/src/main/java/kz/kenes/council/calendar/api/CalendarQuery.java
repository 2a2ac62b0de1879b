package kz.kenes.council.calendar.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which part of the calendar is wanted.
 *
 * @param first the first day
 * @param last the last day, at most 400 days later
 * @param bodyId only what this body does, or null
 * @param mine only where the caller has a seat, is registered, or is responsible
 */
public record CalendarQuery(@NotNull LocalDate first, @NotNull LocalDate last, Long bodyId, boolean mine)
        implements Serializable {}
