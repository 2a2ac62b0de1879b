package kz.kenes.training.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Unit;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.training.InstituteSchedule;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.vocabulary.ScheduleState;

/** What institutes, departments, centres and services have gathered, as far as the caller may see it. */
@Dependent
class InstituteRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** A unit of the institution in which the caller works. */
    Unit unit(long id) {
        TypedQuery<Unit> query = scope.fill(em.createQuery(
                "select u from Unit u where u.id = :id and " + TrainingScope.staffOf("u.institution.id"), Unit.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "u.institution", "u.heads.person"));
    }

    InstituteSchedule get(long id) {
        return Found.first(scope.fill(em.createQuery(
                        "select s from InstituteSchedule s where s.id = :id and "
                                + TrainingScope.staffOf("s.institution.id"),
                        InstituteSchedule.class))
                .setParameter("id", id));
    }

    InstituteSchedule seen(long id, long version) {
        InstituteSchedule found = get(id);
        found.requireUnchangedSince(version);
        em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }

    /** Any, for what Kenes does whoever calls. */
    InstituteSchedule any(long id) {
        return Found.present(em.find(InstituteSchedule.class, id));
    }

    boolean isVisible(long id) {
        return !scope.fill(em.createQuery(
                        "select s.id from InstituteSchedule s where s.id = :id and "
                                + TrainingScope.staffOf("s.institution.id"),
                        Long.class))
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Optional<InstituteSchedule> of(Unit unit, int year) {
        TypedQuery<InstituteSchedule> query = em.createQuery(
                "select s from InstituteSchedule s where s.unit = :unit and s.year = :year", InstituteSchedule.class);
        return Fetching.along(query, "s.consolidated", "s.signedBy")
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    void lock(Unit unit) {
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Schedules of the units below that their heads have approved. */
    List<UnitSchedule> approved(Unit upper, int year) {
        return em.createQuery(
                        "select s from UnitSchedule s where s.upperUnit = :upper and s.year = :year"
                                + " and s.state = :state order by s.id",
                        UnitSchedule.class)
                .setParameter("upper", upper)
                .setParameter("year", year)
                .setParameter("state", ScheduleState.UNIT_APPROVED)
                .getResultList();
    }

    /** For each unit below, and the upper one itself: unit, schedule or null, employees, hours, cost, staff; one statement. */
    List<Object[]> parts(Unit upper, int year) {
        return scope.fill(em.createQuery(
                        "select u, s, (select count(distinct p.person.id) from IndividualPlan p where p.schedule.id = s.id),"
                                + " (select sum(i.training.hours) from TrainingItem i where i.plan.schedule.id = s.id),"
                                + " (select sum(j.training.cost) from TrainingItem j where j.plan.schedule.id = s.id),"
                                + " (select count(distinct e.person.id) from Employment e where e.unit.id = u.id and "
                                + TrainingScope.holds("e")
                                + ") from Unit u left join UnitPlacement t on t.unit = u and "
                                + TrainingScope.holds("t") + " left join t.parent o left join UnitSchedule s"
                                + " on s.unit = u and s.year = :year where (o.id = :upper or u.id = :upper) and "
                                + TrainingScope.holds("u") + " order by u.sortKey, u.id",
                        Object[].class))
                .setParameter("upper", upper.id())
                .setParameter("year", year)
                .getResultList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
