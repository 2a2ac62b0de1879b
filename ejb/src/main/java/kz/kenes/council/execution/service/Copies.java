package kz.kenes.council.execution.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.kenes.council.Body;
import kz.kenes.council.execution.DecisionDelivery;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.regulation.workday.service.WorkCalendars;
import kz.kenes.shared.Clause;

/** Prepares the copies of the decisions of signed minutes; a correction adds only those that are missing. */
@Dependent
class Copies {

    @Inject
    private DeliveryRecords deliveries;

    @Inject
    private Recipients recipients;

    @Inject
    private WorkCalendars calendars;

    @Inject
    private Clock clock;

    @Clause({"MTG-30", "MTG-31"})
    void prepare(Minutes minutes, List<Decision> decisions) {
        List<DecisionDelivery> present = deliveries.of(minutes);
        if (Recipients.isAssociation(minutes.body())) {
            toInstitutions(minutes, decisions, present);
        } else if (decisions.stream().anyMatch(decision -> !decision.units().isEmpty())) {
            toUnits(minutes, decisions, present);
        }
    }

    private void toInstitutions(Minutes minutes, List<Decision> decisions, List<DecisionDelivery> present) {
        List<Institution> institutions = recipients.institutions(minutes.body(), minutes.date());
        for (Decision decision : decisions) {
            for (Institution institution : institutions) {
                boolean there = present.stream()
                        .anyMatch(copy -> copy.decision() == decision && copy.institution() == institution);
                if (!there) {
                    deliveries.add(DecisionDelivery.toInstitution(minutes, decision, institution));
                }
            }
        }
    }

    private void toUnits(Minutes minutes, List<Decision> decisions, List<DecisionDelivery> present) {
        WorkCalendar calendar = calendars.calendar();
        LocalDate signedOn = Body.dayOf(clock.instant());
        for (Decision decision : decisions) {
            for (Unit unit : decision.units()) {
                boolean there = present.stream()
                        .anyMatch(copy -> copy.decision() == decision && Objects.equals(copy.unit(), unit));
                if (!there) {
                    deliveries.add(DecisionDelivery.toUnit(minutes, decision, unit, signedOn, calendar));
                }
            }
        }
    }

    boolean exist(long decision) {
        return deliveries.hasAny(decision);
    }
}
