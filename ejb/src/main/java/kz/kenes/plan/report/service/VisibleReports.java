package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.Clause;

/** Whose reports the caller may see: those of the bodies that he or she sees, and those of bodies below one in which he or she sits. */
@Dependent
class VisibleReports {

    private static final String OF_UPPER = "exists (select ub from Body ub where ub.id = %1$s.parent.id and %2$s)";

    private static final String OF_ACADEMIC_COUNCIL =
            "exists (select ac from Body ac where ac.institution.id = %1$s.institution.id"
                    + " and ac.kind = kz.kenes.regulation.vocabulary.BodyKind.ACADEMIC_COUNCIL and %2$s)";

    static final String OFFICER = " and vs.role in (kz.kenes.council.vocabulary.SeatRole.SECRETARY,"
            + " kz.kenes.council.vocabulary.SeatRole.CHAIR, kz.kenes.council.vocabulary.SeatRole.DEPUTY_CHAIR)";

    @Inject
    private VisibleBodies visible;

    /** The condition on the body of that name in the query. */
    @Clause({"CNL-07", "PLN-15"})
    String condition(String body) {
        return "(" + visible.condition(body) + " or " + inUpper(body, "") + ")";
    }

    /** The caller holds a seat in the body above. */
    static String inUpper(String body, String seat) {
        return OF_UPPER.formatted(body, VisibleBodies.seatOn("ub", seat));
    }

    /** The caller holds a seat in the Academic Council of the institution. */
    static String inAcademicCouncil(String body, String seat) {
        return OF_ACADEMIC_COUNCIL.formatted(body, VisibleBodies.seatOn("ac", seat));
    }

    /** The condition that the caller sees the body itself. */
    String ofOwn(String body) {
        return visible.condition(body);
    }

    /** The parameters {@code :me} and {@code :today}. */
    Map<String, Object> me() {
        return visible.me();
    }
}
