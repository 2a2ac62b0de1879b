package kz.kenes.council.execution.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Copies of decisions on their way, and the answers of the universities (MTG-30 to MTG-32, MTG-35, CNL-36). */
@Remote
public interface Deliveries {

    /**
     * The copies of the decisions of signed minutes.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    DeliverySheet of(long minutesId);

    /**
     * Copies that have not arrived yet, of the bodies that the caller may see. Sorts: {@code due}, {@code meetingDate}; filters:
     * {@code body} (id), {@code state}, {@code late} ({@code true}).
     */
    ListPage<DeliveryRow> undelivered(ListQuery query);

    /**
     * Sends every copy of the minutes that is not sent yet.
     *
     * @return how many were sent
     */
    int send(long minutesId);

    /** The head of the unit, or who speaks for the institution, takes note of a copy. */
    void receive(long deliveryId, long version);

    /** Records the answer of a university; who speaks for it does so, or the secretary for what came on paper. */
    void answer(AnswerDecision command);

    /** Says where the materials of a meeting of an association are published: on the official site of its base university. */
    void publish(long meetingId, String link);
}
