package kz.kenes.council.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/** Adjourn an open meeting to another time; components as in {@link ChangeMeeting}. */
public record AdjournMeeting(
        long meetingId,
        long version,
        @NotNull Instant start,
        @NotBlank @Size(max = 300) String place,
        @Size(max = 500) String onlineLink)
        implements Serializable {}
