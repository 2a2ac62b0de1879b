package kz.kenes.quality.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * An audit for the programme of a year.
 *
 * @param year a calendar year
 * @param subject what is looked at
 * @param month 1 to 12; may be null when the day is known
 * @param day the very day, or null when any day of the month will do
 */
public record ProposeAudit(
        @Min(2000) @Max(2100) int year,
        Long unitId,
        @Size(max = 500) String subject,
        Integer month,
        LocalDate day,
        Long auditorId)
        implements Serializable {}
