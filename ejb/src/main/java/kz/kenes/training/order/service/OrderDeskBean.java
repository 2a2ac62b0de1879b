package kz.kenes.training.order.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.api.OrderDesk;
import kz.kenes.training.order.api.OrderDeskEntry;
import kz.kenes.training.order.api.OrderDeskKind;
import kz.kenes.training.service.TrainingScope;

/** What waits for the caller about trip orders. */
@Stateless
@UseCase
public class OrderDeskBean implements OrderDesk {

    /** An order should be there a month before the training. */
    private static final int SOON_DAYS = 30;

    @Inject
    private OrderRecords orders;

    @Inject
    private ApprovedItemRecords items;

    @Inject
    private OrderScope scope;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause("TRN-17")
    @RolesAllowed(SIGNED_IN)
    public List<OrderDeskEntry> entries() {
        List<OrderDeskEntry> entries = new ArrayList<>();
        if (actor.id() == null) {
            return entries;
        }
        for (TrainingOrder order : orders.unread()) {
            entries.add(new OrderDeskEntry(
                    OrderDeskKind.ACQUAINT,
                    order.number(),
                    order.id(),
                    order.trip().departsOn()));
        }
        if (scope.isHr()) {
            Object[] missing = items.withoutOrder(actor.today().plusDays(SOON_DAYS));
            int number = ((Number) missing[0]).intValue();
            if (number > 0) {
                LocalDate first = TrainingScope.day(missing[1]);
                entries.add(new OrderDeskEntry(OrderDeskKind.ORDER_MISSING, number, null, first));
            }
            for (TrainingOrder order : orders.drafts()) {
                entries.add(new OrderDeskEntry(
                        OrderDeskKind.ISSUE_ORDER, 0, order.id(), order.trip().departsOn()));
            }
        }
        return entries;
    }
}
