package kz.kenes.council.proposal;

import java.util.List;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a proposal has reached a state at a body.
 *
 * @param proposal id of the proposal
 * @param state what it has reached there
 * @param meeting id of the meeting on whose agenda it stands, or null
 * @param words why it was declined, or what was said when it was sent, or null
 * @param decisions texts of the decisions taken
 * @param referred it came there from another body
 * @param proposer id of the person who proposed
 * @param others ids of the persons who have to know beside the proposer: the secretary where it arrives, the one who sent it
 */
public record ProposalMoved(
        long proposal,
        ProposalState state,
        Localized title,
        Localized bodyName,
        Long meeting,
        String words,
        List<Localized> decisions,
        boolean referred,
        long proposer,
        List<Long> others) {}
