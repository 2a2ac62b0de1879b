package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kenes.people.Unit;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.InstituteSchedule;
import kz.kenes.training.UnitSchedule;

/** What waits for the caller, each kind in one statement. */
@Dependent
class TrainingDeskRecords {

    private static final String STATE = "kz.kenes.training.vocabulary.ScheduleState.";
    private static final String HANDED_IN = "kz.kenes.training.vocabulary.PlanState.HANDED_IN";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    List<IndividualPlan> returnedPlans() {
        return scope.fill(em.createQuery(
                        "select p from IndividualPlan p join fetch p.unit where p.person.id = :me and p.state ="
                                + " kz.kenes.training.vocabulary.PlanState.RETURNED order by p.year, p.id",
                        IndividualPlan.class))
                .getResultList();
    }

    /** Units that the caller heads, where plans wait for a schedule that nobody has drafted: unit and year. */
    List<Object[]> undrafted() {
        return scope.fill(em.createQuery(
                        "select distinct u, p.year from IndividualPlan p join p.unit u where p.state = " + HANDED_IN
                                + " and " + TrainingScope.headOf("u.id")
                                + " and not exists (select s from UnitSchedule s where s.unit.id = u.id and s.year = p.year)"
                                + " order by p.year",
                        Object[].class))
                .getResultList();
    }

    /** Schedules that the caller heads or keeps, with the number of plans that wait for them. */
    List<Object[]> schedules() {
        return scope.fill(em.createQuery(
                        "select s, u, (select count(p) from IndividualPlan p where p.unit.id = u.id and p.year = s.year"
                                + " and p.state = " + HANDED_IN
                                + ") from UnitSchedule s join s.unit u where (s.keeper.id = :me or "
                                + TrainingScope.headOf("u.id") + ") and (s.state in (" + STATE + "DRAFT, " + STATE
                                + "DISCUSSED, " + STATE
                                + "RETURNED) or s.deliveredAt is not null and s.receivedAt is null)"
                                + " order by s.year, u.sortKey",
                        Object[].class))
                .getResultList();
    }

    /** Upper units that the caller heads, where approved schedules of units are not gathered: unit and year. */
    List<Object[]> ungathered() {
        return scope.fill(em.createQuery(
                        "select distinct o, s.year from UnitSchedule s join s.upperUnit o left join s.instituteSchedule w"
                                + " where s.state = " + STATE + "UNIT_APPROVED and " + TrainingScope.headOf("o.id")
                                + " and (w.id is null or w.state in (" + STATE + "DRAFT, " + STATE + "RETURNED))"
                                + " order by s.year",
                        Object[].class))
                .getResultList();
    }

    /** What the caller has signed, approved since, and not yet sent down. */
    List<InstituteSchedule> undelivered() {
        return scope.fill(em.createQuery(
                        "select distinct w from UnitSchedule s join s.instituteSchedule w join w.consolidated c"
                                + " where c.state = " + STATE + "APPROVED and s.deliveredAt is null and "
                                + TrainingScope.headOf("w.unit.id"),
                        InstituteSchedule.class))
                .getResultList();
    }

    /** Open schedules of the caller's institution for which something signed waits. */
    List<ConsolidatedSchedule> unconsolidated() {
        return scope.fill(em.createQuery(
                        "select c from ConsolidatedSchedule c where c.state in (" + STATE + "DRAFT, " + STATE
                                + "RETURNED) and " + TrainingScope.staffOf("c.institution.id")
                                + " and exists (select w from InstituteSchedule w where w.institution.id = c.institution.id"
                                + " and w.year = c.year and w.state = " + STATE + "SUBMITTED) order by c.year",
                        ConsolidatedSchedule.class))
                .getResultList();
    }

    static Unit unit(Object[] row) {
        return (Unit) row[0];
    }

    static UnitSchedule schedule(Object[] row) {
        return (UnitSchedule) row[0];
    }
}
