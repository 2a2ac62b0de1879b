package kz.kenes.council.meeting.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Put a paper on which the body has to decide on an agenda.
 *
 * @param minutes planned length
 * @param remitIds the tasks, subjects or directions of the body to which the question belongs
 */
public record IncludeAwaited(
        long approvalId,
        long meetingId,
        long meetingVersion,
        @Positive @Max(480) int minutes,
        @NotNull @Size(max = 30) List<Long> remitIds)
        implements Serializable {}
