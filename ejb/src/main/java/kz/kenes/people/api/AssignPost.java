package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Give a post to a person. The former holder leaves the day before; the same day again corrects the appointment.
 *
 * @param ground order of appointment, or null
 */
public record AssignPost(
        long postId, long version, long personId, @NotNull LocalDate from, @Size(max = 500) String ground)
        implements Serializable {}
