package kz.kenes.council.voting.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Decisions and recommendations that follow from adopted votes (MTG-24), with those who carry them out and the term. */
@Remote
public interface Decisions {

    /**
     * Decisions that the caller may see. Sorts: {@code date}, {@code due}, {@code body}; filters: {@code body} (id), {@code type},
     * {@code meeting} (id).
     */
    ListPage<DecisionRow> list(ListQuery query);

    /** @return id of the decision */
    long record(RecordDecision command);

    /** Changes a decision before the minutes are frozen. */
    void change(ChangeDecision command);

    /** Takes back a decision entered by mistake before the minutes are frozen. */
    void remove(long decisionId, long version);
}
