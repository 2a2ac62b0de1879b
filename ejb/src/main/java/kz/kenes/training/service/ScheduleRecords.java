package kz.kenes.training.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.training.UnitSchedule;
import kz.kenes.training.api.ScheduleRow;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ScheduleState;

/** The stored schedules of units, as far as the caller may see them. */
@Dependent
class ScheduleRecords {

    private static final String SIGNED = "exists (select v from MinutesVersion v where v.minutes = m"
            + " and v.state = kz.kenes.council.vocabulary.MinutesState.SIGNED)";

    private static final List<FundingSource> UNIVERSITY = Arrays.stream(FundingSource.values())
            .filter(FundingSource::isOfUniversity)
            .toList();

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    UnitSchedule get(long id) {
        TypedQuery<UnitSchedule> query = scope.fill(em.createQuery(
                "select s from UnitSchedule s where s.id = :id and " + TrainingScope.staffOf("s.institution.id"),
                UnitSchedule.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(
                query,
                "s.institution",
                "s.unit.heads.person",
                "s.upperUnit",
                "s.keeper",
                "s.draftedBy",
                "s.approvedBy",
                "s.receivedBy",
                "s.instituteSchedule.consolidated"));
    }

    /** The same as the caller saw it; its version rises, whatever of it changes. */
    UnitSchedule seen(long id, long version) {
        UnitSchedule schedule = get(id);
        schedule.requireUnchangedSince(version);
        em.lock(schedule, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return schedule;
    }

    /** Any schedule, for what Kenes does whoever calls. */
    UnitSchedule any(long id) {
        return Found.present(em.find(UnitSchedule.class, id));
    }

    boolean isVisible(long id) {
        return !scope.fill(em.createQuery(
                        "select s.id from UnitSchedule s where s.id = :id and "
                                + TrainingScope.staffOf("s.institution.id"),
                        Long.class))
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** A unit that the caller heads. */
    Unit headed(long unitId) {
        TypedQuery<Unit> query = scope.fill(em.createQuery(
                "select u from Unit u where u.id = :id and " + TrainingScope.headOf("u.id"), Unit.class));
        query.setParameter("id", unitId);
        return Found.first(Fetching.along(query, "u.institution", "u.heads.person"));
    }

    /** A person who works in the institution of the unit today. */
    Person colleague(long personId, Unit unit) {
        return Found.first(scope.fill(em.createQuery(
                        "select p from Person p where p.id = :person and exists (select e from Employment e where"
                                + " e.person = p and e.institution.id = :institution and " + TrainingScope.holds("e")
                                + ")",
                        Person.class))
                .setParameter("person", personId)
                .setParameter("institution", unit.institution().id()));
    }

    Optional<UnitSchedule> of(long unitId, int year) {
        return em.createQuery(
                        "select s from UnitSchedule s where s.unit.id = :unit and s.year = :year", UnitSchedule.class)
                .setParameter("unit", unitId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    void lock(Unit unit) {
        em.lock(unit, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The trainings by the alphabet of the employees, each with what the university pays; one statement that brings values, not
     * entities: a unit of a hundred people plans more than a thousand trainings.
     */
    List<PlannedTraining> trainings(UnitSchedule schedule) {
        return em.createQuery(
                        "select p.id, o.id, o.surname, o.givenName, o.patronymic, i.training.title, i.training.provider,"
                                + " i.training.form, i.training.startsOn, i.training.endsOn, i.training.hours,"
                                + " i.training.cost, (select sum(f.amount) from FundingShare f where f.item.id = i.id"
                                + " and f.source in :university), i.state from TrainingItem i join i.plan p join p.person o where p.schedule = :schedule"
                                + " order by o.sortKey, o.id, i.training.startsOn, i.training.title, i.id",
                        Object[].class)
                .setParameter("university", UNIVERSITY)
                .setParameter("schedule", schedule)
                .getResultStream()
                .map(PlannedTraining::of)
                .toList();
    }

    /** Who works in the unit today, by the alphabet: the person with the position; one statement. */
    List<UnitColleague> staff(Unit unit) {
        return scope.fill(em.createQuery(
                        "select p.id, p.surname, p.givenName, p.patronymic, o.name.kk, o.name.ru, o.name.en,"
                                + " e.jobTitle from Employment e join e.person p left join e.position o where e.unit = :unit and "
                                + TrainingScope.holds("e")
                                + " order by p.sortKey, e.id",
                        Object[].class))
                .setParameter("unit", unit)
                .getResultStream()
                .map(UnitColleague::of)
                .toList();
    }

    /** Every plan of the unit for the year. */
    List<UnitPlan> plans(Unit unit, int year) {
        return em.createQuery(
                        "select p.id, p.person.id, p.state, s.id from IndividualPlan p left join p.schedule s where p.unit = :unit and p.year = :year",
                        Object[].class)
                .setParameter("unit", unit)
                .setParameter("year", year)
                .getResultStream()
                .map(UnitPlan::of)
                .toList();
    }

    /** Signed minutes of the bodies of the unit since the day, the newest first. */
    List<Minutes> minutes(Unit unit, int year) {
        return em.createQuery(
                        "select m from Minutes m join fetch m.body b where b.unit = :unit and m.date >= :since and "
                                + SIGNED + " order by m.date desc, m.id",
                        Minutes.class)
                .setParameter("unit", unit)
                .setParameter("since", Year.of(year - 1).atDay(1))
                .getResultList();
    }

    /** Minutes of a body of the unit. */
    Minutes minutes(Unit unit, long id) {
        Minutes minutes = em.find(Minutes.class, id);
        require(minutes != null && minutes.body().unit() == unit, SharedViolation.NOT_FOUND);
        return minutes;
    }

    /** The units that the caller heads: unit, year, number of plans handed in, id of the schedule. */
    List<Object[]> choices(int year) {
        return scope.fill(em.createQuery(
                        "select u, (select count(p) from IndividualPlan p where p.unit.id = u.id and p.year = :year"
                                + " and p.state = kz.kenes.training.vocabulary.PlanState.HANDED_IN),"
                                + " (select max(s.id) from UnitSchedule s where s.unit.id = u.id and s.year = :year),"
                                + " (select count(t) from UnitPlacement t where t.unit.id = u.id and t.parent.id is not null"
                                + " and " + TrainingScope.holds("t") + ") from Unit u where "
                                + TrainingScope.headOf("u.id") + " order by u.sortKey, u.id",
                        Object[].class))
                .setParameter("year", year)
                .getResultList();
    }

    ListPage<ScheduleRow> list(ListQuery query) {
        String from = " from UnitSchedule s join s.unit u join s.upperUnit o join s.keeper k";
        return new Listing(
                        "select s, u, o, k, (select count(distinct p.person.id) from IndividualPlan p where p.schedule.id = s.id)"
                                + from,
                        "select count(s)" + from)
                .where(TrainingScope.staffOf("s.institution.id"), scope.values())
                .filter("year", "s.year = :year", Integer::valueOf)
                .filter("state", "s.state = :state", ScheduleState::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("upper", "o.id = :upper", Long::valueOf)
                .search("u.name.kk", "u.name.ru", "o.name.kk", "o.name.ru")
                .sort("unit", "u.sortKey")
                .sort("year", "s.year")
                .order("s.year desc, u.sortKey, s.id")
                .page(query, em::createQuery, ScheduleRecords::row);
    }

    private static ScheduleRow row(Object[] found) {
        UnitSchedule schedule = (UnitSchedule) found[0];
        return new ScheduleRow(
                schedule.id(),
                ((Unit) found[1]).name().toLocalized(),
                ((Unit) found[2]).name().toLocalized(),
                schedule.year(),
                schedule.state(),
                ((Number) found[4]).intValue(),
                ((Person) found[3]).fullName());
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
