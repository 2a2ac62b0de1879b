package kz.kenes.council.execution.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.execution.DecisionDelivery;
import kz.kenes.council.execution.MaterialsPublication;
import kz.kenes.council.execution.api.WaitingCopies;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Institution;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;

/** The stored copies of decisions, as far as the caller may see them. */
@Dependent
class DeliveryRecords {

    static final String SECRETARY = " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY";

    /** Staff of an institution to which a copy goes. */
    private static final String ADDRESSED = "exists (select ad from DecisionDelivery ad, Employment ae"
            + " where ad.minutes.id = %1$s.id and ae.institution = ad.institution and ae.person.id = :me"
            + " and ae.validity.validFrom <= :today and (ae.validity.validTo is null or ae.validity.validTo >= :today))";

    private static final String HEADED = "exists (select wh from UnitHead wh, DecisionDelivery wd where wd.id = y.id"
            + " and wh.unit.id = wd.unit.id and wh.person.id = :me and wh.validity.validFrom <= :today"
            + " and (wh.validity.validTo is null or wh.validity.validTo >= :today))";

    private static final String[] WITH_RECIPIENTS = {
        "y.body.institution",
        "y.minutes.meeting",
        "y.decision.item",
        "y.unit.heads.person",
        "y.institution",
        "y.receivedBy"
    };

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** The minutes of a body that the caller may see, or from which copies go to the caller's institution. */
    Minutes minutes(long id) {
        TypedQuery<Minutes> query = em.createQuery(
                "select n from Minutes n join n.body b where n.id = :id and (" + visible.condition("b") + " or "
                        + ADDRESSED.formatted("n") + ")",
                Minutes.class);
        return single(Fetching.along(query, "n.body.institution", "n.meeting"), id);
    }

    /** A copy with its recipient. */
    DecisionDelivery get(long id) {
        TypedQuery<DecisionDelivery> query = em.createQuery(
                "select y from DecisionDelivery y join y.minutes n join n.body b where y.id = :id and ("
                        + visible.condition("b") + " or " + ADDRESSED.formatted("n") + ")",
                DecisionDelivery.class);
        return single(Fetching.along(query, WITH_RECIPIENTS), id);
    }

    Meeting meeting(long id) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join m.body b where m.id = :id and " + visible.condition("b"), Meeting.class);
        return single(Fetching.along(query, "m.body.institution"), id);
    }

    private <T> T single(TypedQuery<T> query, long id) {
        Map<String, Object> values = visible.me();
        values.put("id", id);
        T found =
                VisibleTasks.bound(query, values).getResultStream().findFirst().orElse(null);
        require(found != null, SharedViolation.NOT_FOUND);
        return found;
    }

    /** In the order of the decisions; one statement. */
    List<DecisionDelivery> of(Minutes minutes) {
        TypedQuery<DecisionDelivery> query = em.createQuery(
                "select y from DecisionDelivery y join y.decision d join d.item i where y.minutes = :minutes"
                        + " order by i.ordinal, d.ordinal, y.id",
                DecisionDelivery.class);
        query.setParameter("minutes", minutes);
        return Fetching.along(query, WITH_RECIPIENTS).getResultList();
    }

    boolean hasAny(long decision) {
        return em.createQuery("select count(y) from DecisionDelivery y where y.decision.id = :decision", Long.class)
                        .setParameter("decision", decision)
                        .getSingleResult()
                > 0;
    }

    /** The day of the last signature under the minutes, and where the materials of the meeting are published; one statement. */
    Ending ending(Minutes minutes) {
        List<Object[]> rows = em.createQuery(
                        "select g.signedAt, p from Minutes n left join n.meeting m"
                                + " left join MaterialsPublication p on p.meeting = m"
                                + " left join MinutesVersion v on v.minutes = n left join Signature g on g.minutesVersion = v"
                                + " where n = :minutes",
                        Object[].class)
                .setParameter("minutes", minutes)
                .getResultList();
        LocalDate signedOn = rows.stream()
                .map(row -> (Instant) row[0])
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(Body::dayOf)
                .orElse(null);
        return new Ending(signedOn, (MaterialsPublication) rows.get(0)[1]);
    }

    /**
     * @param signedOn null while nobody has signed
     * @param publication null while nothing is published
     */
    record Ending(LocalDate signedOn, MaterialsPublication publication) {}

    /** Universities of those who hold a seat in the body on a day: by their work, or by the post of the seat. */
    List<Institution> universities(Body body, LocalDate day) {
        return em.createQuery(
                        "select i from Institution i where i.kind = kz.kenes.people.vocabulary.InstitutionKind.UNIVERSITY"
                                + " and (exists (select s from Seat s join s.composition c join s.post q where q.institution = i"
                                + " and " + inForce("s", "c")
                                + ") or exists (select s2 from Seat s2 join s2.composition c2"
                                + " join s2.person p2, Employment e2 where e2.person = p2 and e2.institution = i"
                                + " and e2.validity.validFrom <= :day and (e2.validity.validTo is null or e2.validity.validTo >= :day)"
                                + " and " + inForce("s2", "c2") + "))"
                                + " order by i.sortKey, i.id",
                        Institution.class)
                .setParameter("body", body)
                .setParameter("day", day)
                .getResultList();
    }

    private static String inForce(String seat, String composition) {
        return ("%2$s.body = :body and %2$s.state = kz.kenes.council.vocabulary.CompositionState.APPROVED"
                        + " and %2$s.validity.validFrom <= :day"
                        + " and (%2$s.validity.validTo is null or %2$s.validity.validTo >= :day)"
                        + " and (%1$s.lastDay is null or %1$s.lastDay >= :day)")
                .formatted(seat, composition);
    }

    /** Ids of the institutions where the caller works or holds a post. */
    List<Long> institutionsOfCaller() {
        TypedQuery<Long> query = em.createQuery(
                "select i.id from Institution i where exists (select e from Employment e where e.institution = i"
                        + " and e.person.id = :me and e.validity.validFrom <= :today"
                        + " and (e.validity.validTo is null or e.validity.validTo >= :today))"
                        + " or exists (select h from PostHolding h where h.post.institution = i and h.person.id = :me"
                        + " and h.validity.validFrom <= :today and (h.validity.validTo is null or h.validity.validTo >= :today))",
                Long.class);
        return VisibleTasks.bound(query, visible.me()).getResultList();
    }

    Optional<MaterialsPublication> publication(Meeting meeting) {
        return em.createQuery(
                        "select p from MaterialsPublication p where p.meeting = :meeting", MaterialsPublication.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .findFirst();
    }

    /** Minutes with copies that wait for the caller: to be sent as secretary, to be acknowledged as head of a unit. */
    List<WaitingCopies> waiting(int most) {
        List<WaitingCopies> waiting = new ArrayList<>();
        waiting.addAll(waiting(most, true, "y.sentAt is null and " + VisibleBodies.seatOn("b", SECRETARY)));
        waiting.addAll(waiting(most, false, "y.sentAt is not null and y.receivedAt is null and " + HEADED));
        return waiting;
    }

    private List<WaitingCopies> waiting(int most, boolean toSend, String condition) {
        TypedQuery<Object[]> query = em.createQuery(
                "select n.id, b.name.kk, b.name.ru, b.name.en, n.number, n.date, count(y), min(y.due)"
                        + " from DecisionDelivery y join y.minutes n join n.body b where " + condition
                        + " group by n.id, b.name.kk, b.name.ru, b.name.en, n.number, n.date order by n.date, n.id",
                Object[].class);
        return VisibleTasks.bound(query, visible.me()).setMaxResults(most).getResultList().stream()
                .map(row -> DeliveryViews.waiting(row, toSend))
                .toList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
