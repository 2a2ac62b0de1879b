package kz.kenes.council.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.ChairPost;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored bodies and compositions, as far as the caller may see them. */
@Dependent
public class BodyRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** A body that the caller may see. */
    public Body visible(long id) {
        TypedQuery<Body> query =
                em.createQuery("select b from Body b where b.id = :id and " + visible.condition("b"), Body.class);
        query.setParameter("id", id);
        return single(Fetching.along(query, "b.institution", "b.parent", "b.workingUnit", "b.regulation.editions"));
    }

    /** A composition with its seats and their holders. */
    Composition composition(long id) {
        TypedQuery<Composition> query = em.createQuery(
                "select c from Composition c join c.body b where c.id = :id and " + visible.condition("b"),
                Composition.class);
        query.setParameter("id", id);
        Composition composition = single(Fetching.along(query, "c.body.institution", "c.proposer", "c.approver"));
        holders("s.composition = :composition", Map.of("composition", composition));
        return composition;
    }

    /** Any composition, for what Kenes does whoever calls. */
    Composition anyComposition(long id) {
        return found(Composition.class, id);
    }

    /** True if the caller may see the body of the composition. */
    boolean isCompositionVisible(long id) {
        TypedQuery<Long> query = em.createQuery(
                "select count(c) from Composition c join c.body b where c.id = :id and " + visible.condition("b"),
                Long.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    Seat seat(long id) {
        TypedQuery<Seat> query = em.createQuery(
                "select s from Seat s join s.composition c join c.body b where s.id = :id and "
                        + visible.condition("b"),
                Seat.class);
        query.setParameter("id", id);
        return single(Fetching.along(query, "s.composition.body"));
    }

    private <T> T single(TypedQuery<T> query) {
        visible.values().forEach(query::setParameter);
        return Found.first(query);
    }

    /** Seats with their holders of the compositions that matter on a day, in their order; one statement. */
    public List<Seat> bringSeats(Body body, LocalDate day) {
        return holders(
                "c.body = :body and (c.state <> :approved or c.validity.validFrom <= :day"
                        + " and (c.validity.validTo is null or c.validity.validTo >= :day))",
                Map.of("body", body, "approved", CompositionState.APPROVED, "day", day));
    }

    /** The seats that count on a day, with their holders; one statement. */
    public List<Seat> seatsOn(Body body, LocalDate day) {
        return bringSeats(body, day).stream()
                .filter(seat ->
                        seat.composition().isInForceOn(day) && seat.validity().includes(day))
                .toList();
    }

    /** The seats that count on a day in some bodies, by the id of the body; one statement. */
    public Map<Long, DaySeats> daySeats(Collection<Body> some, LocalDate day) {
        Map<Long, DaySeats> seats = new HashMap<>();
        some.forEach(body -> seats.put(body.id(), new DaySeats(new ArrayList<>(), day)));
        holders(
                        "c.body in :bodies and c.state = :approved and c.validity.validFrom <= :day"
                                + " and (c.validity.validTo is null or c.validity.validTo >= :day)",
                        Map.of("bodies", some, "approved", CompositionState.APPROVED, "day", day))
                .stream()
                .filter(seat ->
                        seat.composition().isInForceOn(day) && seat.validity().includes(day))
                .forEach(seat ->
                        seats.get(seat.composition().body().id()).seats().add(seat));
        return seats;
    }

    private List<Seat> holders(String condition, Map<String, Object> values) {
        TypedQuery<Seat> query = em.createQuery(
                "select s from Seat s join fetch s.composition c where " + condition
                        + " order by c.validity.validFrom, s.ordinal",
                Seat.class);
        values.forEach(query::setParameter);
        return Fetching.along(query, "s.person", "s.post.holdings.person", "s.represents")
                .getResultList();
    }

    /** All compositions of the body, newest first, each with the number of its seats. */
    List<Object[]> compositions(Body body) {
        return em.createQuery(
                        "select c, (select count(s) from Seat s where s.composition = c) from Composition c"
                                + " left join fetch c.proposer left join fetch c.approver where c.body = :body"
                                + " order by c.validity.validFrom desc, c.id desc",
                        Object[].class)
                .setParameter("body", body)
                .getResultList();
    }

    ListPage<BodyRow> list(ListQuery query, Instant now) {
        String from = " from Body b join b.institution i";
        return new Listing(
                        "select b, i, (select count(s) from Seat s where s.composition.body = b"
                                + " and s.composition.state = kz.kenes.council.vocabulary.CompositionState.APPROVED"
                                + " and s.composition.validity.validFrom <= :today"
                                + " and (s.composition.validity.validTo is null or s.composition.validity.validTo >= :today)"
                                + " and (s.lastDay is null or s.lastDay >= :today)),"
                                + " (select min(m.start) from Meeting m where m.body = b and m.start > :now"
                                + " and m.state <> kz.kenes.council.vocabulary.MeetingState.CANCELLED)" + from,
                        "select count(b)" + from)
                .where(visible.condition("b"), visible.me())
                .with("now", now)
                .filter("kind", "b.kind = :kind", BodyKind::valueOf)
                .filter("institution", "i.id = :institution", Long::valueOf)
                .filter("planning", VisibleBodies.keeperOf("b"), Boolean::valueOf)
                .search("b.name.kk", "b.name.ru", "b.name.en")
                .sort("name", "b.name.kk")
                .sort("kind", "b.kind")
                .sort("institution", "i.sortKey")
                .order("b.name.kk, b.id")
                .page(query, em::createQuery, BodyRecords::row);
    }

    private static BodyRow row(Object[] found) {
        Body body = (Body) found[0];
        Institution institution = (Institution) found[1];
        return new BodyRow(
                body.id(),
                body.kind(),
                body.name().toLocalized(),
                institution.name().toLocalized(),
                ((Number) found[2]).intValue(),
                instant(found[3]));
    }

    /** An aggregate comes as the database keeps it: in UTC. */
    private static Instant instant(Object stored) {
        return stored instanceof Timestamp time ? time.toLocalDateTime().toInstant(ZoneOffset.UTC) : (Instant) stored;
    }

    /** True if the person works in the institution, or holds a post of it, on the day. */
    public boolean belongs(Long personId, Institution institution, LocalDate day) {
        return personId != null
                && em.createQuery(
                                        "select count(p) from Person p where p.id = :me and (exists (select e from Employment e"
                                                + " where e.person = p and e.institution = :institution"
                                                + " and e.validity.validFrom <= :day"
                                                + " and (e.validity.validTo is null or e.validity.validTo >= :day))"
                                                + " or exists (select h from PostHolding h where h.person = p"
                                                + " and h.post.institution = :institution"
                                                + " and h.validity.validFrom <= :day"
                                                + " and (h.validity.validTo is null or h.validity.validTo >= :day)))",
                                        Long.class)
                                .setParameter("me", personId)
                                .setParameter("institution", institution)
                                .setParameter("day", day)
                                .getSingleResult()
                        > 0;
    }

    /** The caller as a person; refused for an account without one. */
    public Person person(Long id) {
        return found(Person.class, id);
    }

    /** Any body, for what Kenes does whoever calls. */
    Body body(long id) {
        return found(Body.class, id);
    }

    Post post(Long id) {
        return found(Post.class, id);
    }

    /** The first post of the institution that a chair of such a body holds. */
    Optional<Post> chairPost(Body body) {
        Set<PostDuty> duties = ChairPost.duties(body.kind());
        return duties.isEmpty()
                ? Optional.empty()
                : em.createQuery(
                                "select p from Post p where p.institution = :institution and p.duty in :duties"
                                        + " order by p.id",
                                Post.class)
                        .setParameter("institution", body.institution())
                        .setParameter("duties", duties)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    Institution institution(Long id) {
        return found(Institution.class, id);
    }

    Regulation regulation(Long id) {
        return found(Regulation.class, id);
    }

    /** A regulation for the kind of body, or null. */
    Regulation regulationFor(BodyKind kind) {
        return em.createQuery("select r from Regulation r where r.bodyKind = :kind order by r.id", Regulation.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private <T> T found(Class<T> type, Long id) {
        T found = id == null ? null : em.find(type, id);
        require(found != null, SharedViolation.NOT_FOUND);
        return found;
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    /** The version rises although only something below changes, so that nobody overwrites what somebody else has done. */
    void changes(DomainEntity entity) {
        em.lock(entity, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Nobody else plans for the body until this transaction has ended. */
    public void lock(Body body) {
        em.lock(body, LockModeType.PESSIMISTIC_WRITE);
    }
}
