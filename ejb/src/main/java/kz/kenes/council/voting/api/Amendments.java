package kz.kenes.council.voting.api;

import jakarta.ejb.Remote;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What a meeting changes by separate votes: the draft decision of an item by amendments, each voted on before the whole, and its
 * own agenda by motions.
 */
@Remote
public interface Amendments {

    DraftView draft(long itemId);

    /** @return id of the amendment */
    long propose(ProposeAmendment command);

    /** @return id of the ballot */
    long openVote(long amendmentId);

    void withdraw(long amendmentId);

    /**
     * Opens the vote on moving an item to another place of the agenda (MTG-05); the agenda changes when it is adopted.
     *
     * @return id of the ballot
     */
    long moveItem(long itemId, int toOrdinal);

    /**
     * Opens the vote on adding an item at the end of the agenda (MTG-05).
     *
     * @param duringItemId the item under consideration
     * @param minutes planned length
     * @param remitIds tasks, subjects or directions, as for any item
     * @return id of the ballot
     */
    long addItem(long duringItemId, @NotNull Localized title, int minutes, @NotNull List<Long> remitIds);
}
