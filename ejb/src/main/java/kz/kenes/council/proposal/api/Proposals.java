package kz.kenes.council.proposal.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * Proposals for the agendas of the bodies (MTG-06, CNL-14, CNL-37). A caller sees the own ones and those that were sent to a body
 * which the caller may see; any other answers {@code shared.NOT_FOUND}.
 */
@Remote
public interface Proposals {

    /**
     * Proposals that the caller may see, the last moved first. Sorts: {@code title}, {@code body}, {@code proposer},
     * {@code movedAt}; filters: {@code body} (id), {@code state}, {@code mine} ({@code true}), {@code queue} ({@code true} for
     * those that wait for the caller as secretary).
     */
    ListPage<ProposalRow> list(ListQuery query);

    /**
     * A proposal with its way through the bodies, the votes and the decisions.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    ProposalView get(long proposalId);

    /** Bodies to which the caller may propose, by name. */
    List<BodyChoice> bodies();

    /** What the caller may see of earlier decisions and proposals like this title, the nearest first. */
    List<SimilarMatter> similar(String title);

    /** @return id of the proposal; the same for a repeated key */
    long draft(DraftProposal command);

    void change(ChangeProposal command);

    /**
     * Attaches a file to a draft.
     *
     * @return id of the stored file
     */
    long attach(long proposalId, FileContent file);

    void detach(long proposalId, long fileId);

    FileContent material(long proposalId, long fileId);

    /** Sends a draft to its body. Repeated by another system, it changes nothing. */
    void submit(long proposalId, long version);

    /** Takes the proposal back before it is on an agenda. */
    void withdraw(long proposalId, long version);
}
