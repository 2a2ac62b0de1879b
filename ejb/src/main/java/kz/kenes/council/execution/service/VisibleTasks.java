package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.REPORT_FOR_OTHERS;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/**
 * Which tasks the caller may see: those of the bodies that he or she may see, those that he or she carries out, and, at the national
 * centre, those of the republican council. Another program that reports for people sees all. Said as a condition of the query, so
 * that a foreign task and an absent one are never told apart.
 */
@Dependent
class VisibleTasks {

    static final String MINE = "exists (select xp from DecisionTask x2 join x2.decision xd join xd.persons xp"
            + " where x2.id = %1$s.id and xp.id = :me)";

    static final String OF_MY_UNIT = "exists (select xh from DecisionTask x3 join x3.decision xe join xe.units xu"
            + " join xu.heads xh where x3.id = %1$s.id and xh.person.id = :me and xh.validity.validFrom <= :today"
            + " and (xh.validity.validTo is null or xh.validity.validTo >= :today))";

    private static final String IN_BODY = "exists (select xb from Body xb, DecisionTask x1 where x1.id = %1$s.id"
            + " and xb.id = x1.body.id and %2$s)";

    @Inject
    private VisibleBodies bodies;

    @Inject
    private Caller caller;

    /** The condition on the task of that name. */
    @Clause({"MTG-09", "MTG-34", "CNL-22"})
    String condition(String task) {
        if (caller.may(REPORT_FOR_OTHERS) || bodies.values().isEmpty()) {
            return "1 = 1";
        }
        return "(" + IN_BODY.formatted(task, bodies.condition("xb")) + " or " + MINE.formatted(task) + " or "
                + OF_MY_UNIT.formatted(task) + ")";
    }

    /** The parameters {@code :me} and {@code :today}. */
    Map<String, Object> values() {
        return new HashMap<>(bodies.me());
    }

    /** Gives the query those of the values that it asks for. */
    static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        query.getParameters().forEach(one -> query.setParameter(one.getName(), values.get(one.getName())));
        return query;
    }
}
