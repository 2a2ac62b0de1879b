package kz.kenes.plan.work.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import kz.kenes.council.service.VisibleBodies;

/**
 * Which plans the caller may see: those of the bodies that he or she sees, and of the bodies below the own ones, which agree to
 * them. A draft is seen only by those who hold a seat. Said as a condition of the query, so that a foreign plan and an absent one
 * are never told apart.
 */
@Dependent
class VisiblePlans {

    private static final String DRAFTED = "%1$s.state in (kz.kenes.plan.work.vocabulary.PlanState.DRAFT,"
            + " kz.kenes.plan.work.vocabulary.PlanState.RETURNED)";

    private static final String ABOVE =
            "exists (select ub from Body cb join cb.parent ub where cb.id = %1$s.id and %2$s)";

    @Inject
    private VisibleBodies bodies;

    /** The condition on plan and body of those names in the query. */
    String condition(String plan, String body) {
        if (bodies.values().isEmpty()) {
            return "1 = 1";
        }
        String above = ABOVE.formatted(body, VisibleBodies.seatOn("ub", ""));
        return "(" + VisibleBodies.seatOn(body, "") + " or not (" + DRAFTED.formatted(plan) + ") and ("
                + bodies.condition(body) + " or " + above + "))";
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
