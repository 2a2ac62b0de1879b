package kz.kenes.council.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.MeetingKind;

/**
 * Plan a meeting of a body.
 *
 * @param reason obligatory for an extraordinary meeting
 * @param onlineLink address for remote members, or null
 * @param key idempotency key of the caller, or null; the same key answers with the meeting already planned
 */
public record PlanMeeting(
        long bodyId,
        @NotNull MeetingKind kind,
        @Size(max = 1000) String reason,
        @NotNull Instant start,
        @NotBlank @Size(max = 300) String place,
        @Size(max = 500) String onlineLink,
        @Size(max = 100) String key)
        implements Serializable {}
