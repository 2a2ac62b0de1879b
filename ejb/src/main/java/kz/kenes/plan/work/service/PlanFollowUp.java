package kz.kenes.plan.work.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import kz.kenes.council.meeting.AgendaDropped;
import kz.kenes.council.meeting.AgendaItemRemoved;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.plan.event.EventDropped;
import kz.kenes.plan.event.EventHeld;
import kz.kenes.plan.event.EventPlanned;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;

/** What becomes of the lines of plans by what becomes of meetings and events. */
@ApplicationScoped
public class PlanFollowUp {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    private PlanFollowUpRecords records;

    @Inject
    private Clock clock;

    /** The minutes are signed: what was decided is done. */
    @Clause("PLN-07")
    public void conclude(@Observes MinutesSigned signed) {
        for (Object[] decided : records.decided(signed.meeting())) {
            String number = decided[1] + "." + decided[2];
            ((PlanItem) decided[0]).decided("№ " + signed.number() + ", " + number, clock.instant());
        }
    }

    @Clause("PLN-07")
    public void waitAgain(@Observes AgendaItemRemoved removed) {
        records.onAgendaAs(removed.item()).forEach(PlanItem::comeOffAgenda);
    }

    @Clause("PLN-07")
    public void waitAgain(@Observes AgendaDropped dropped) {
        records.onAgendaOf(dropped.meeting()).forEach(PlanItem::comeOffAgenda);
    }

    /** An event is planned from a line of a plan that holds. */
    @Clause("PLN-07")
    public void become(@Observes EventPlanned planned) {
        PlanItem item = records.line(planned.planItem()).orElse(null);
        require(item != null, SharedViolation.NOT_FOUND);
        item.becomeEvent(records.event(planned.event()));
    }

    @Clause("PLN-07")
    public void done(@Observes EventHeld held) {
        records.line(held.planItem()).ifPresent(item -> item.eventHeld(DAY.format(held.day()), clock.instant()));
    }

    @Clause("PLN-07")
    public void waitAgain(@Observes EventDropped dropped) {
        records.line(dropped.planItem())
                .filter(item -> item.event() != null && item.event().id() == dropped.event())
                .ifPresent(PlanItem::eventCancelled);
    }
}
