package kz.kenes.council.meeting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.Presence;

/**
 * Mark a member's attendance.
 *
 * @param reason obligatory for {@link Presence#EXCUSED}
 * @param at since when; null for now
 */
public record MarkAttendance(
        long meetingId, long personId, @NotNull Presence presence, @Size(max = 500) String reason, Instant at)
        implements Serializable {}
