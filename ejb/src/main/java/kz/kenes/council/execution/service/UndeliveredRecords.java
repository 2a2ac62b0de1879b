package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import kz.kenes.council.execution.DecisionDelivery;
import kz.kenes.council.execution.api.DeliveryRow;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;

/** Copies that have not arrived: rows and their number in two statements. */
@Dependent
class UndeliveredRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    ListPage<DeliveryRow> list(ListQuery query, LocalDate today) {
        String from = " from DecisionDelivery y join y.body b join y.decision d join d.item i join y.minutes n"
                + " left join y.unit u left join y.institution w";
        return new Listing("select y, b, d, i, n, u, w" + from, "select count(y)" + from)
                .where("y.receivedAt is null", visible.me())
                .where(visible.condition("b"), visible.me())
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("late", "y.due < coalesce(y.sentOn, :today)", Boolean::valueOf)
                .filter("state", "(case when y.sentAt is null then 'WAITING' else 'SENT' end) = :state", text -> text)
                .search("d.text.kk", "d.text.ru", "u.name.kk", "w.name.kk")
                .sort("due", "y.due")
                .sort("meetingDate", "n.date")
                .order("n.date, n.id, i.ordinal, d.ordinal, y.id")
                .<Object[], DeliveryRow>page(
                        query,
                        em::createQuery,
                        found -> DeliveryViews.row((DecisionDelivery) found[0], today, one -> false, false));
    }
}
