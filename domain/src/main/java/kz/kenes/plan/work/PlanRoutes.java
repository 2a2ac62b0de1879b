package kz.kenes.plan.work;

import java.util.Set;
import java.util.TreeSet;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** By which way the plan of a kind of body is agreed and approved. The steps of each are data. */
public enum PlanRoutes {
    /** The chair of the council approves. */
    COUNCIL("plan.council"),
    /** The chair agrees, the council above approves by its decision. */
    BUREAU("plan.bureau"),
    /** The members agree, the republican council agrees, the chair approves. */
    ASSOCIATION("plan.association"),
    /** The head of the organisation approves. */
    TEACHERS("plan.teachers"),
    /** The own chair approves. */
    OTHER("plan.body");

    private final String key;

    PlanRoutes(String key) {
        this.key = key;
    }

    /** Key of the route. */
    public String key() {
        return key;
    }

    @Clause({"PLN-01", "PLN-03", "PLN-04", "PLN-05", "PLN-06"})
    public static PlanRoutes of(BodyKind kind) {
        return switch (kind) {
            case EDUCATIONAL_METHODICAL_COUNCIL -> COUNCIL;
            case INSTITUTE_BUREAU -> BUREAU;
            case METHODICAL_ASSOCIATION_BY_DIRECTION -> ASSOCIATION;
            case TEACHER_ASSOCIATION -> TEACHERS;
            default -> OTHER;
        };
    }

    /** The keys of all of them. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (PlanRoutes route : values()) {
            keys.add(route.key);
        }
        return keys;
    }
}
