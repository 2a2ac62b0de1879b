package kz.kenes.council.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.council.vocabulary.GuestKind;

/**
 * Record somebody who takes part without a seat.
 *
 * @param affiliation where the guest comes from, or null
 */
public record InviteGuest(
        long meetingId,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 300) String affiliation,
        @NotNull GuestKind kind)
        implements Serializable {}
