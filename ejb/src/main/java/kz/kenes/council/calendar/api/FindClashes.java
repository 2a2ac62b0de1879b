package kz.kenes.council.calendar.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;

/**
 * Ask who is taken at the time of a meeting.
 *
 * @param minutes planned length; 0 for the usual two hours
 * @param meetingId the meeting itself when it is to be moved, or null
 */
public record FindClashes(long bodyId, @NotNull Instant start, int minutes, Long meetingId) implements Serializable {}
