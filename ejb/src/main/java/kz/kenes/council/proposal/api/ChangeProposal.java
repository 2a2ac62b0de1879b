package kz.kenes.council.proposal.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** Mend a draft; components as in {@link DraftProposal}. */
public record ChangeProposal(
        long proposalId,
        long version,
        long bodyId,
        @NotNull Localized title,
        @Size(max = 4000) String reason,
        Localized draftDecision)
        implements Serializable {}
