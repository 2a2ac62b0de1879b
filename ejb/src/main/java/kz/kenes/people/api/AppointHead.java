package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Appoint the head of a unit. The former head leaves the day before; the same day again corrects the appointment.
 *
 * @param ground order of appointment, or null
 */
public record AppointHead(
        long unitId, long version, long personId, @NotNull LocalDate from, @Size(max = 500) String ground)
        implements Serializable {}
