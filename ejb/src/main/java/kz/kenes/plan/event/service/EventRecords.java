package kz.kenes.plan.event.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Participant;
import kz.kenes.plan.event.api.EventRow;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored events, as far as the caller may see them. */
@Dependent
class EventRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleEvents visible;

    /** The event with organiser, co-organisers, and head of the unit. */
    MethodicalEvent get(long id) {
        TypedQuery<MethodicalEvent> query = em.createQuery(
                "select e from MethodicalEvent e where e.id = :id and " + visible.condition("e"),
                MethodicalEvent.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        Fetching.along(
                query,
                "e.body.compositions",
                "e.unit.heads.person",
                "e.institution",
                "e.responsible",
                "e.coOrganisers");
        return Found.first(query);
    }

    /** The same while nobody else changes who takes part. */
    MethodicalEvent locked(long id) {
        MethodicalEvent event = get(id);
        em.lock(event, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(event);
        return event;
    }

    /** Everybody who ever registered, in that order; one statement. */
    List<Participant> participants(MethodicalEvent event) {
        return em.createQuery(
                        "select p from Participant p left join fetch p.person where p.event = :event"
                                + " order by p.registeredAt, p.id",
                        Participant.class)
                .setParameter("event", event)
                .getResultList();
    }

    Participant participant(MethodicalEvent event, long id) {
        Participant found = em.find(Participant.class, id);
        require(found != null && found.event() == event, SharedViolation.NOT_FOUND);
        return found;
    }

    /** For each step its state, time and person; the earliest first. */
    List<Object[]> steps(MethodicalEvent event) {
        return em.createQuery(
                        "select s.state, s.at, p from MethodicalEvent e join e.steps s left join s.by p"
                                + " where e = :event order by s.ordinal",
                        Object[].class)
                .setParameter("event", event)
                .getResultList();
    }

    /** For each file id, name and size. */
    List<Object[]> files(MethodicalEvent event) {
        return em.createQuery(
                        "select f.id, f.name, f.size from MethodicalEvent e join e.materials x"
                                + " join StoredFile f on f.id = x where e = :event order by f.id",
                        Object[].class)
                .setParameter("event", event)
                .getResultList();
    }

    /** The event that a system has already planned under its key. */
    Optional<MethodicalEvent> planned(Body body, Unit unit, String key) {
        return em.createQuery(
                        "select e from MethodicalEvent e where e.planKey = :key and e."
                                + (body == null ? "unit" : "body") + " = :organiser",
                        MethodicalEvent.class)
                .setParameter("key", key)
                .setParameter("organiser", body == null ? unit : body)
                .getResultStream()
                .findFirst();
    }

    /** Nobody else plans for the organiser until this transaction has ended. */
    void lock(Object organiser) {
        em.lock(organiser, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(MethodicalEvent event) {
        em.persist(event);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    ListPage<EventRow> list(ListQuery query, Instant now) {
        String from = " from MethodicalEvent e left join e.body b left join e.unit u";
        return new Listing(
                        "select e, b, u, (select count(p) from Participant p where p.event.id = e.id and p.state ="
                                + " kz.kenes.plan.event.vocabulary.ParticipantState.REGISTERED)" + from,
                        "select count(e)" + from)
                .where(visible.condition("e"), visible.me())
                .with("now", now)
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter("kind", "e.kind = :kind", EventKind::valueOf)
                .filter("state", "e.state = :state", EventState::valueOf)
                .filter(
                        "when",
                        "(case when e.start > :now then 'upcoming' else 'past' end) = :when",
                        EventRecords::when)
                .filter("year", "e.year = :year", Integer::valueOf)
                .search("e.title.kk", "e.title.ru", "e.title.en", "e.place", "b.name.kk", "b.name.ru", "u.name.kk")
                .sort("start", "e.start")
                .sort("title", "e.title.kk")
                .order("e.start desc, e.id")
                .page(query, em::createQuery, EventRecords::row);
    }

    private static String when(String value) {
        if (!value.equals("upcoming") && !value.equals("past")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static EventRow row(Object[] found) {
        MethodicalEvent event = (MethodicalEvent) found[0];
        return new EventRow(
                event.id(),
                event.title().toLocalized(),
                event.kind(),
                event.state(),
                event.organiser().toLocalized(),
                event.start(),
                event.place() == null ? event.link() : event.place(),
                ((Number) found[3]).intValue());
    }
}
