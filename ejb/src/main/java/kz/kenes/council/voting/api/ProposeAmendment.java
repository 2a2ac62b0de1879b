package kz.kenes.council.voting.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Put an amendment before the meeting.
 *
 * @param authorId who proposed it, or null
 * @param replaced words of the draft as it stands; null to add at the end
 */
public record ProposeAmendment(long itemId, Long authorId, Localized replaced, @NotNull Localized words)
        implements Serializable {}
