package kz.kenes.council.proposal.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A proposal in a list.
 *
 * @param body where it lies now
 * @param movedAt when it was last drafted, sent or answered
 */
public record ProposalRow(
        long id, Localized title, long bodyId, Localized body, String proposer, ProposalState state, Instant movedAt)
        implements Serializable {}
