package kz.kenes.training.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/**
 * What the caller may see of the training of staff. Schedules are open to the staff of the institution; the plan of an employee to the
 * employee, to the heads above, to the keeper of the unit's schedule, to whom an order sends instead, and to the HR service. Said as
 * conditions of queries, so that a foreign plan and an absent one are never told apart.
 */
@Dependent
public class TrainingScope {

    private static final long NOBODY = -1;

    private static final String HOLDS = "%1$s.validity.validFrom <= :today"
            + " and (%1$s.validity.validTo is null or %1$s.validity.validTo >= :today)";

    /** Uncorrelated, so that the database answers it once for a list, not for each of its rows. */
    private static final String STAFF =
            "(%1$s in (select te.institution.id from Employment te where te.person.id = :me and "
                    + HOLDS.formatted("te")
                    + ") or %1$s in (select tq.institution.id from PostHolding tg join tg.post tq"
                    + " where tg.person.id = :me and " + HOLDS.formatted("tg") + "))";

    private static final String HEADS = "exists (select th from UnitHead th where th.unit.id = %1$s"
            + " and th.person.id = :me and " + HOLDS.formatted("th") + ")";

    private static final String HEADS_ABOVE =
            "exists (select tp from UnitPlacement tp, UnitHead tu where tp.unit.id = %1$s"
                    + " and tu.unit.id = tp.parent.id and tu.person.id = :me and " + HOLDS.formatted("tp") + " and "
                    + HOLDS.formatted("tu") + ")";

    private static final String KEEPS = "exists (select ts from UnitSchedule ts where ts.unit.id = %1$s.unit.id"
            + " and ts.year = %1$s.year and ts.keeper.id = :me)";

    private static final String SENT_INSTEAD =
            "exists (select ti from TrainingItem ti where ti.plan = %s and ti.substitute.id = :me)";

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** That something holds today, by the validity of that variable; with the parameter {@code :today}. */
    public static String holds(String variable) {
        return "(" + HOLDS.formatted(variable) + ")";
    }

    /** The condition that the caller works at the institution with that id, or holds a post of it. */
    public static String staffOf(String institutionId) {
        return STAFF.formatted(institutionId);
    }

    /** The condition that the caller heads the unit with that id. */
    @Clause("ORG-16")
    public static String headOf(String unitId) {
        return HEADS.formatted(unitId);
    }

    /** The condition that the caller heads the unit with that id, or the one above it. */
    @Clause("ORG-16")
    public static String headAbove(String unitId) {
        return "(" + HEADS.formatted(unitId) + " or " + HEADS_ABOVE.formatted(unitId) + ")";
    }

    /** The condition that the caller may see the plan of that name. */
    public String plan(String plan) {
        return "(" + plan + ".person.id = :me or " + headAbove(plan + ".unit.id") + " or " + KEEPS.formatted(plan)
                + " or " + SENT_INSTEAD.formatted(plan)
                + (isHr() ? " or " + staffOf(plan + ".institution.id") : "") + ")";
    }

    /** A day as the database answers an aggregate; null for null. */
    public static LocalDate day(Object found) {
        return found instanceof Date day ? day.toLocalDate() : (LocalDate) found;
    }

    public boolean isHr() {
        return caller.may(CONSOLIDATE_TRAINING);
    }

    public Long me() {
        return caller.personId();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The parameters {@code :me} and {@code :today}. */
    public Map<String, Object> values() {
        return Map.of("me", caller.personId() == null ? NOBODY : caller.personId(), "today", today());
    }

    /** Fills those of them that the query has. */
    public <Q extends Query> Q fill(Q query) {
        values().forEach((name, value) -> {
            if (query.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()))) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
