package kz.kenes.training.order.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import kz.kenes.shared.Clause;
import kz.kenes.training.order.OrderTold;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.vocabulary.OrderAct;

/** Lets employees know of the orders that send them, or do not send them any more. */
@Dependent
class OrderLetters {

    @Inject
    private Event<OrderTold> told;

    /** @param others who were sent before */
    @Clause("TRN-17")
    void tell(TrainingOrder order, OrderAct act, List<Long> others) {
        List<Long> persons = Stream.concat(OrderRecords.persons(order.lines()).stream(), others.stream())
                .distinct()
                .toList();
        told.fire(new OrderTold(
                order.id(),
                act,
                order.number(),
                order.trip().place().toLocalized(),
                order.trip().departsOn(),
                order.trip().returnsOn(),
                persons,
                act == OrderAct.CANCELLED ? order.cancelReason() : order.changeReason()));
    }
}
