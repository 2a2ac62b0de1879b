package kz.kenes.plan.event.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.Clause;

/**
 * Which events the caller may see: those of the own institution, of the bodies in which he or she holds a seat, also where such a
 * body organises together with another, and those for which he or she is responsible or registered; as another system, those of the
 * institutions that were given to it. Said as a condition of the query, so that a foreign event and an absent one are never told
 * apart.
 */
@Dependent
class VisibleEvents {

    // Each question names the event again, because a path from the event of the query itself would drop events without
    // it.
    private static final String EMPLOYED =
            "exists (select ee from Employment ee, MethodicalEvent e1 where e1.id = %1$s.id"
                    + " and ee.person.id = :me and ee.institution = e1.institution and ee.validity.validFrom <= :today"
                    + " and (ee.validity.validTo is null or ee.validity.validTo >= :today))";

    private static final String IN_POST = "exists (select eh from PostHolding eh join eh.post eq, MethodicalEvent e2"
            + " where e2.id = %1$s.id and eh.person.id = :me and eq.institution = e2.institution"
            + " and eh.validity.validFrom <= :today"
            + " and (eh.validity.validTo is null or eh.validity.validTo >= :today))";

    private static final String TAKES_PART =
            "exists (select ep from Participant ep where ep.event.id = %1$s.id" + " and ep.person.id = :me)";

    private static final String RESPONSIBLE =
            "exists (select e3 from MethodicalEvent e3 where e3.id = %1$s.id" + " and e3.responsible.id = :me)";

    private static final String IN_BODY = "exists (select eb from Body eb, MethodicalEvent e4 where e4.id = %1$s.id"
            + " and e4.body.id = eb.id and %2$s)";

    private static final String IN_CO_ORGANISER =
            "exists (select xb from MethodicalEvent e5 join e5.coOrganisers xb" + " where e5.id = %1$s.id and %2$s)";

    @Inject
    private VisibleBodies bodies;

    /** The condition on the event of that name in the query. */
    @Clause("EVT-05")
    String condition(String event) {
        if (bodies.seesAll()) {
            return "1 = 1";
        }
        return bodies.isProgram() ? bodies.given("MethodicalEvent", event) : ofPerson(event);
    }

    /** The condition for the person {@code :me} on the day {@code :today}, whoever calls. */
    @Clause("EVT-05")
    static String ofPerson(String event) {
        return "("
                + String.join(
                        " or ",
                        EMPLOYED.formatted(event),
                        IN_POST.formatted(event),
                        TAKES_PART.formatted(event),
                        RESPONSIBLE.formatted(event),
                        IN_BODY.formatted(event, VisibleBodies.seatOn("eb", "")),
                        IN_CO_ORGANISER.formatted(event, VisibleBodies.seatOn("xb", "")))
                + ")";
    }

    /** The parameters of the condition. */
    Map<String, Object> values() {
        return bodies.values();
    }

    /** The parameters {@code :me} and {@code :today}. */
    Map<String, Object> me() {
        return bodies.me();
    }
}
