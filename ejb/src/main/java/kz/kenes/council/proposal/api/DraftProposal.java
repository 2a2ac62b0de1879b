package kz.kenes.council.proposal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Begin a proposal. It is seen by the proposer alone until it is sent.
 *
 * @param key chosen by the caller; the same key again answers with the proposal that exists already
 * @param proposerId who proposes, where another system writes it down; null for the caller
 * @param reason why the body should consider it; obligatory when it is sent
 * @param draftDecision proposed text, or null
 */
public record DraftProposal(
        @Size(max = 100) String key,
        Long proposerId,
        long bodyId,
        @NotNull Localized title,
        @Size(max = 4000) String reason,
        Localized draftDecision)
        implements Serializable {}
