package kz.kenes.training.order.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.vocabulary.SheetFormat;

/**
 * Trip orders to trainings of the approved consolidated schedule (TRN-17). The HR service drafts, issues, changes and cancels them;
 * employees see the orders that send them, heads those of their units, other systems those of the institutions given to them. Commands
 * carry the version that the caller saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface TrainingOrders {

    /** Sorts: {@code number}, {@code departsOn}; filters: {@code state}, {@code year} (of issue, or of the draft). */
    ListPage<OrderRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    OrderView get(long orderId);

    /**
     * Trainings of approved consolidated schedules. Sorts: {@code person}, {@code startsOn}; filters: {@code year}, {@code ordered}
     * ({@code true} or {@code false}), {@code ahead} ({@code true}: neither begun nor marked).
     */
    ListPage<ApprovedItemRow> items(ListQuery query);

    /** Posts of the caller's institution whose holders may sign. */
    List<SignerChoice> signers();

    /** Who may go instead of the employee of that line. */
    List<ColleagueChoice> colleagues(long orderId, long lineId);

    /**
     * @return id of the order
     * @throws KenesException {@code training.order.NOT_APPROVED}, {@code training.order.ORDERED_ALREADY}
     */
    long draft(DraftOrder command);

    /** Another place or other days, while it is a draft. */
    void describe(long orderId, long version, TripEntry trip);

    /** One more employee. */
    void send(long orderId, long version, long itemId);

    /** One employee less. */
    void leaveOut(long orderId, long version, long lineId);

    /** A colleague of the same unit goes instead; the training follows when the order is issued. */
    void replace(ReplaceTraveller command);

    /**
     * Gives it number and signature. The same command again answers with the number already given.
     *
     * @param signerPostId post whose holder signs
     * @return number within the calendar year
     */
    int issue(long orderId, long version, long signerPostId);

    /**
     * @return id of the draft that changes the order
     * @throws KenesException {@code training.order.CHANGE_REASON_REQUIRED}
     */
    long change(ChangeOrder command);

    void cancel(long orderId, long version, String reason);

    /** The caller, who is sent, has taken note of the order. */
    void acquaint(long orderId);

    /** The order on paper; a draft is marked as one. */
    FileContent paper(long orderId, Language language, SheetFormat format);
}
