package kz.kenes.council.proposal.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something like the matter in question that was decided or proposed before.
 *
 * @param meetingId where it was decided, or null for a proposal
 * @param proposalId the proposal, or null for a decision
 * @param text of the decision or title of the proposal
 * @param state of the proposal, or null for a decision
 */
public record SimilarMatter(
        Long meetingId, Long proposalId, Localized text, Localized body, LocalDate date, ProposalState state)
        implements Serializable {}
