package kz.kenes.plan.event;

import java.time.LocalDate;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;

/** Who organises events by office. */
final class EventOfficers {

    private EventOfficers() {}

    /** True for secretary, chair and deputy chair of the body, or, without a body, for the head of the unit. */
    @Clause({"EVT-03", "EVT-06"})
    static boolean lead(Body body, Unit unit, Person person, LocalDate day) {
        return body == null
                ? unit.headOn(day).filter(head -> head == person).isPresent()
                : body.isSecretary(person, day) || body.isChair(person, day) || body.isDeputyChair(person, day);
    }
}
