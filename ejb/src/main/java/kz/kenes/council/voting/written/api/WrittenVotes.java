package kz.kenes.council.voting.written.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Votes in writing between meetings, where the edition of the body's regulation allows them. */
@Remote
public interface WrittenVotes {

    /** Those that the caller may see. Sorts: {@code openedAt}, {@code ends}; filters: {@code body} (id), {@code state}. */
    ListPage<WrittenRow> list(ListQuery query);

    /** Those that the caller, a member, has not answered and still can. */
    List<WrittenRow> waiting();

    /** @throws KenesException {@code shared.NOT_FOUND} */
    WrittenView get(long voteId);

    /**
     * The chair or the secretary opens a vote.
     *
     * @return id of the vote
     * @throws KenesException if the edition does not allow it or the term is too short
     */
    long open(OpenWrittenVote command);

    /** The caller, a member, answers. The same choice again answers with the same receipt; a different one is refused. */
    Receipt answer(AnswerWrittenVote command);

    /** The chair or the secretary closes the vote after its term, or when everybody has answered. */
    void close(long voteId, long version);
}
