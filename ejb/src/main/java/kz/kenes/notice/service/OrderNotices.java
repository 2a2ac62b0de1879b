package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.Clause;
import kz.kenes.training.order.OrderTold;

/** What employees are told about the trip orders that send them. */
@ApplicationScoped
@Clause("TRN-17")
class OrderNotices {

    @Inject
    private Letters letters;

    void tell(@Observes OrderTold event) {
        NoticeKind kind =
                switch (event.act()) {
                    case ISSUED -> NoticeKind.TRIP_ORDERED;
                    case CHANGED -> NoticeKind.TRIP_CHANGED;
                    case CANCELLED -> NoticeKind.TRIP_CANCELLED;
                };
        letters.tell(event.persons(), language -> {
            Draft draft = new Draft(kind, language);
            return draft.about(
                            event.number(), event.place(), draft.day(event.departsOn()), draft.day(event.returnsOn()))
                    .line("reason", event.reason())
                    .leadingTo(null, Pages.trainingOrder(event.order()));
        });
    }
}
