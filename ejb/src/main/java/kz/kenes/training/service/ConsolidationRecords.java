package kz.kenes.training.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.training.ConsolidatedSchedule;
import kz.kenes.training.InstituteSchedule;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ScheduleState;

/** The stored schedules of universities with their aggregates, which the database counts. */
@Dependent
class ConsolidationRecords {

    private static final int MOST = 200;

    private static final String OF_WHOLE = "%s.plan.schedule.instituteSchedule.consolidated.id = :whole";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private TrainingScope scope;

    /** The institution in which the caller works. */
    Institution myInstitution() {
        return Found.first(scope.fill(em.createQuery(
                        "select i from Institution i where " + TrainingScope.staffOf("i.id") + " order by i.id",
                        Institution.class))
                .setMaxResults(1));
    }

    ConsolidatedSchedule get(long id) {
        TypedQuery<ConsolidatedSchedule> query = scope.fill(em.createQuery(
                "select s from ConsolidatedSchedule s where s.id = :id and "
                        + TrainingScope.staffOf("s.institution.id"),
                ConsolidatedSchedule.class));
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "s.institution", "s.agreedBy", "s.approvedBy"));
    }

    /** The same as the caller saw it, while nobody else changes it. */
    ConsolidatedSchedule seen(long id, long version) {
        ConsolidatedSchedule found = get(id);
        found.requireUnchangedSince(version);
        em.lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return found;
    }

    /** Any, for what Kenes does whoever calls. */
    ConsolidatedSchedule any(long id) {
        return Found.present(em.find(ConsolidatedSchedule.class, id));
    }

    boolean isVisible(long id) {
        return !scope.fill(em.createQuery(
                        "select s.id from ConsolidatedSchedule s where s.id = :id and "
                                + TrainingScope.staffOf("s.institution.id"),
                        Long.class))
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Optional<ConsolidatedSchedule> of(Institution institution, int year) {
        TypedQuery<ConsolidatedSchedule> query = em.createQuery(
                "select s from ConsolidatedSchedule s where s.institution = :institution and s.year = :year",
                ConsolidatedSchedule.class);
        return Fetching.along(query, "s.agreedBy", "s.approvedBy")
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    void lock(Institution institution) {
        em.lock(institution, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is signed and in no schedule of a university yet. */
    List<InstituteSchedule> signed(ConsolidatedSchedule whole) {
        return em.createQuery(
                        "select s from InstituteSchedule s where s.institution = :institution and s.year = :year"
                                + " and s.state = :state order by s.id",
                        InstituteSchedule.class)
                .setParameter("institution", whole.institution())
                .setParameter("year", whole.year())
                .setParameter("state", ScheduleState.SUBMITTED)
                .getResultList();
    }

    InstituteSchedule part(ConsolidatedSchedule whole, long id) {
        InstituteSchedule part = em.find(InstituteSchedule.class, id);
        boolean fits = part != null && part.institution() == whole.institution() && part.year() == whole.year();
        require(fits, SharedViolation.NOT_FOUND);
        return part;
    }

    /** For each part that was signed: id, version, state, unit id, its three names, employees, trainings, hours, cost. */
    List<Object[]> parts(Institution institution, int year) {
        return em.createQuery(
                        "select s.id, s.version, s.state, u.id, u.name.kk, u.name.ru, u.name.en, count(distinct p.person.id),"
                                + " count(i.id), sum(i.training.hours), sum(i.training.cost)"
                                + " from InstituteSchedule s join s.unit u left join s.parts t left join t.plans p left join p.items i"
                                + " where s.institution = :institution and s.year = :year and s.state in"
                                + " (kz.kenes.training.vocabulary.ScheduleState.SUBMITTED,"
                                + " kz.kenes.training.vocabulary.ScheduleState.CONSOLIDATED)"
                                + " group by s.id, s.version, s.state, u.id, u.name.kk, u.name.ru, u.name.en, u.sortKey"
                                + " order by u.sortKey, s.id",
                        Object[].class)
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultList();
    }

    /** For each part and source: id of the part, source, sum. */
    List<Object[]> funding(Institution institution, int year) {
        return em.createQuery(
                        "select s.id, f.source, sum(f.amount) from InstituteSchedule s join s.parts t join t.plans p"
                                + " join p.items i join i.shares f where s.institution = :institution and s.year = :year"
                                + " and s.state in (kz.kenes.training.vocabulary.ScheduleState.SUBMITTED,"
                                + " kz.kenes.training.vocabulary.ScheduleState.CONSOLIDATED)"
                                + " group by s.id, f.source",
                        Object[].class)
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultList();
    }

    /**
     * For each unit: id, its three names, the three names above or null, staff, schedule's id and state or null, state of what its
     * director gathered or null.
     */
    List<Object[]> units(Institution institution, int year) {
        return scope.fill(em.createQuery(
                        "select u.id, u.name.kk, u.name.ru, u.name.en, o.name.kk, o.name.ru, o.name.en,"
                                + " (select count(distinct e.person.id) from Employment e where e.unit.id = u.id and "
                                + TrainingScope.holds("e")
                                + "), s.id, s.state, w.state from Unit u left join UnitPlacement t"
                                + " on t.unit = u and " + TrainingScope.holds("t") + " left join t.parent o"
                                + " left join UnitSchedule s on s.unit = u and s.year = :year"
                                + " left join s.instituteSchedule w where u.institution = :institution and "
                                + TrainingScope.holds("u")
                                + " order by u.sortKey, u.id",
                        Object[].class))
                .setParameter("institution", institution)
                .setParameter("year", year)
                .getResultList();
    }

    /** Trainings of one person that overlap: person's id and names as an entity, and of both trainings plan, title and days. */
    List<Object[]> conflicts(ConsolidatedSchedule whole) {
        return em.createQuery(
                        "select n, pa.id, a.training.title, a.training.startsOn, a.training.endsOn, pb.id, b.training.title,"
                                + " b.training.startsOn, b.training.endsOn from TrainingItem a join a.plan pa join pa.person n,"
                                + " TrainingItem b join b.plan pb where pb.person = n and a.id < b.id"
                                + " and a.training.startsOn <= b.training.endsOn and b.training.startsOn <= a.training.endsOn"
                                + " and " + OF_WHOLE.formatted("a") + " and " + OF_WHOLE.formatted("b")
                                + " order by n.sortKey, a.training.startsOn, a.id",
                        Object[].class)
                .setParameter("whole", whole.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the university is to pay for what was consolidated, in tenge. */
    BigDecimal universityFunds(ConsolidatedSchedule whole) {
        BigDecimal sum = em.createQuery(
                        "select sum(f.amount) from TrainingItem i join i.shares f where f.source = :source and "
                                + OF_WHOLE.formatted("i"),
                        BigDecimal.class)
                .setParameter("source", FundingSource.UNIVERSITY_BUDGET)
                .setParameter("whole", whole.id())
                .getSingleResult();
        return sum == null ? BigDecimal.ZERO : sum;
    }

    long partsOf(ConsolidatedSchedule whole) {
        return em.createQuery("select count(s) from InstituteSchedule s where s.consolidated = :whole", Long.class)
                .setParameter("whole", whole)
                .getSingleResult();
    }

    long personsOf(ConsolidatedSchedule whole) {
        return em.createQuery(
                        "select count(distinct p.person.id) from IndividualPlan p where"
                                + " p.schedule.instituteSchedule.consolidated = :whole",
                        Long.class)
                .setParameter("whole", whole)
                .getSingleResult();
    }

    /** How many units have not confirmed that they have the approved schedule. */
    long withoutReceipt(ConsolidatedSchedule whole) {
        em.flush();
        return em.createQuery(
                        "select count(s) from UnitSchedule s where s.instituteSchedule.consolidated = :whole"
                                + " and s.receivedAt is null",
                        Long.class)
                .setParameter("whole", whole)
                .getSingleResult();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
