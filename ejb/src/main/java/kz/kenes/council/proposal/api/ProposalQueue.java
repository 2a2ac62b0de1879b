package kz.kenes.council.proposal.api;

import jakarta.ejb.Remote;
import java.util.List;

/** What the secretary of a body does with the proposals that lie there (MTG-06, CNL-14). */
@Remote
public interface ProposalQueue {

    /** Takes note of a proposal; its sender sees that it has arrived. */
    void receive(long proposalId, long version);

    /**
     * Puts a proposal on the agenda of a meeting that is not open yet.
     *
     * @return id of the agenda item
     */
    long include(IncludeProposal command);

    /** Declines a proposal; the reason is obligatory and the proposer reads it. */
    void decline(long proposalId, long version, String reason);

    /**
     * Sends a proposal on to another body, at once or after the own body has considered it.
     *
     * @param note what the other body should know, or null
     */
    void refer(long proposalId, long version, long bodyId, String note);

    /** Bodies to which the proposal may be sent from where it lies, whose names contain the text. At most 20. */
    List<BodyChoice> destinations(long proposalId, String text);
}
