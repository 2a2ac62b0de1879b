package kz.kenes.plan.work.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.work.Outlook;
import kz.kenes.plan.work.PlanItem;
import kz.kenes.plan.work.WorkPlan;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;

/** The stored plans, as far as the caller may see them. */
@Dependent
class PlanRecords {

    private static final String[] WITH_LINE = {
        "i.person", "i.unit.heads.person", "i.meeting", "i.event", "i.remits.remit"
    };

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisiblePlans visible;

    @Inject
    private BodyRecords bodies;

    /** The plan with its body, but without its lines. */
    WorkPlan get(long id) {
        TypedQuery<WorkPlan> query = em.createQuery(
                "select p from WorkPlan p join p.body b where p.id = :id and " + visible.condition("p", "b"),
                WorkPlan.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return single(Fetching.along(
                query,
                "p.body.institution",
                "p.body.parent",
                "p.body.compositions",
                "p.author",
                "p.approver",
                "p.keeper"));
    }

    /** The plan for a command: with the seats of its body, as the caller saw it. */
    WorkPlan seen(long id, long version, LocalDate today) {
        WorkPlan plan = withSeats(id, today);
        plan.requireUnchangedSince(version);
        return plan;
    }

    /** The plan with the seats of its body. */
    WorkPlan withSeats(long id, LocalDate today) {
        WorkPlan plan = get(id);
        bodies.bringSeats(plan.body(), today);
        return plan;
    }

    /** The meeting that was planned under the key already. */
    Optional<Meeting> plannedMeeting(Body body, String key) {
        return em.createQuery("select m from Meeting m where m.body = :body and m.planKey = :key", Meeting.class)
                .setParameter("body", body)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** A line of a plan that the caller may see, with the seats of its body. */
    PlanItem item(long id, LocalDate today) {
        TypedQuery<PlanItem> query = em.createQuery(
                "select i from PlanItem i join i.plan p join p.body b where i.id = :id and "
                        + visible.condition("p", "b"),
                PlanItem.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        PlanItem item = single(Fetching.along(query, "i.plan.body.compositions", "i.unit.heads.person", "i.person"));
        bodies.bringSeats(item.plan().body(), today);
        return item;
    }

    private static <T> T single(TypedQuery<T> query) {
        return Found.first(query);
    }

    /** The lines with whom, what they lead to and the tasks that they serve, by their terms; one statement. */
    List<PlanItem> items(WorkPlan plan) {
        TypedQuery<PlanItem> query =
                em.createQuery("select i from PlanItem i where i.plan = :plan order by i.due, i.id", PlanItem.class);
        query.setParameter("plan", plan);
        return Fetching.along(query, WITH_LINE).getResultStream().distinct().toList();
    }

    /** All editions of a plan that the caller may see, the newest first, with their body; one statement. */
    List<WorkPlan> editions(long id) {
        TypedQuery<WorkPlan> query = em.createQuery(
                "select p from WorkPlan p join p.body b where exists (select one from WorkPlan one where one.id = :id"
                        + " and one.body = p.body and one.year = p.year) and " + visible.condition("p", "b")
                        + " order by p.edition desc",
                WorkPlan.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return Fetching.along(
                        query,
                        "p.body.institution",
                        "p.body.parent",
                        "p.body.compositions",
                        "p.author",
                        "p.approver",
                        "p.keeper")
                .getResultStream()
                .distinct()
                .toList();
    }

    /** The outlooks of a body for a year, and in which roles the caller sits in it today; one statement. */
    Beside beside(Body body, int year) {
        TypedQuery<Object[]> query = em.createQuery(
                "select o, a, " + seats(SeatRole.SECRETARY) + ", " + seats(SeatRole.CHAIR) + ", "
                        + VisibleBodies.seatsOn("b", "")
                        + " from Body b left join Outlook o on o.body = b and o.year = :year left join o.author a"
                        + " where b = :body order by o.kind, o.writtenAt, o.id",
                Object[].class);
        query.setParameter("body", body);
        query.setParameter("year", year);
        visible.me().forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        Set<SeatRole> roles = EnumSet.noneOf(SeatRole.class);
        add(roles, SeatRole.SECRETARY, rows.get(0)[2]);
        add(roles, SeatRole.CHAIR, rows.get(0)[3]);
        if (roles.isEmpty()) {
            add(roles, SeatRole.MEMBER, rows.get(0)[4]);
        }
        return new Beside(
                rows.stream()
                        .map(row -> (Outlook) row[0])
                        .filter(Objects::nonNull)
                        .toList(),
                roles);
    }

    private static String seats(SeatRole role) {
        return VisibleBodies.seatsOn("b", " and vs.role = kz.kenes.council.vocabulary.SeatRole." + role);
    }

    private static void add(Set<SeatRole> roles, SeatRole role, Object count) {
        if (((Number) count).intValue() > 0) {
            roles.add(role);
        }
    }

    /** @param roles secretary and chair; member for who sits in another role alone */
    record Beside(List<Outlook> outlooks, Set<SeatRole> roles) {}

    /** The edition that holds. */
    Optional<WorkPlan> effective(Body body, int year) {
        return em.createQuery(
                        "select p from WorkPlan p where p.body = :body and p.year = :year and p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE",
                        WorkPlan.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** The edition that holds, otherwise the newest one that the caller may see. */
    Optional<WorkPlan> latest(Body body, int year) {
        TypedQuery<WorkPlan> query = em.createQuery(
                "select p from WorkPlan p join p.body b where p.body = :body and p.year = :year and "
                        + visible.condition("p", "b")
                        + " order by case when p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE then 0 else 1 end, p.edition desc",
                WorkPlan.class);
        query.setParameter("body", body);
        query.setParameter("year", year);
        visible.values().forEach(query::setParameter);
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** The edition that is drafted or on its way. */
    Optional<WorkPlan> prepared(Body body, int year) {
        return em.createQuery(
                        "select p from WorkPlan p where p.body = :body and p.year = :year and p.preparing is not null",
                        WorkPlan.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** The edition on its way of the plan that an approval knows by that id. */
    WorkPlan onItsWay(long series) {
        return single(em.createQuery(
                        "select p from WorkPlan p where (p.id = :series or p.series = :series) and p.state = :submitted",
                        WorkPlan.class)
                .setParameter("series", series)
                .setParameter("submitted", PlanState.SUBMITTED));
    }

    /** True if the caller may see the edition on its way, or otherwise the latest one. */
    boolean isSeriesVisible(long series) {
        TypedQuery<Long> query = em.createQuery(
                "select count(p) from WorkPlan p join p.body b where (p.id = :series or p.series = :series) and "
                        + visible.condition("p", "b"),
                Long.class);
        query.setParameter("series", series);
        visible.values().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    /** First day of the latest plan before that year, or null. */
    LocalDate firstDayBefore(Body body, int year) {
        return em.createQuery(
                        "select max(p.firstDay) from WorkPlan p where p.body = :body and p.year < :year",
                        LocalDate.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .getSingleResult();
    }

    /** The line in the edition that holds, as one of {@link #items}. */
    PlanItem line(long line) {
        TypedQuery<PlanItem> query = em.createQuery(
                "select i from PlanItem i join i.plan p join p.body b where (i.line = :line or i.id = :line)"
                        + " and p.state = kz.kenes.plan.work.vocabulary.PlanState.EFFECTIVE and "
                        + visible.condition("p", "b"),
                PlanItem.class);
        query.setParameter("line", line);
        visible.values().forEach(query::setParameter);
        return single(Fetching.along(Fetching.along(query, "i.plan.body"), WITH_LINE));
    }

    Person person(Long id) {
        return id == null ? null : bodies.person(id);
    }

    Unit unit(Long id) {
        Unit unit = id == null ? null : em.find(Unit.class, id);
        require(id == null || unit != null, SharedViolation.NOT_FOUND);
        return unit;
    }

    /** Persons whose surname is one of these words, for a table that names them. */
    List<Person> named(List<String> words) {
        return em.createQuery("select p from Person p where p.surname in :words order by p.id", Person.class)
                .setParameter("words", words)
                .setMaxResults(20)
                .getResultList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Nobody else begins a plan of the body until this transaction has ended. */
    void lock(Body body) {
        bodies.lock(body);
    }
}
