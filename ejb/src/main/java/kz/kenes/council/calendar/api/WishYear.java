package kz.kenes.council.calendar.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Ask for the meetings of an academic year.
 *
 * @param academicYear the calendar year in which it begins: 2026 for 2026–2027
 * @param weekday the usual day; another one is proposed where it does not fit
 */
public record WishYear(
        long bodyId, @Min(2000) @Max(2200) int academicYear, @NotNull DayOfWeek weekday, @NotNull LocalTime time)
        implements Serializable {}
