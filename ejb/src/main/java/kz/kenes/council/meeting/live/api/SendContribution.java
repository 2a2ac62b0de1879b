package kz.kenes.council.meeting.live.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;

/**
 * Send a question or a proposal from the seat.
 *
 * @param key the same when the text is sent again after a lost answer, or null; the same key adds nothing
 */
public record SendContribution(
        long itemId, @NotNull ContributionKind kind, @NotNull @Size(max = 1000) String text, @Size(max = 60) String key)
        implements Serializable {}
