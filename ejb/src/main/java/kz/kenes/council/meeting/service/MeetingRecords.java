package kz.kenes.council.meeting.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Guest;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.MeetingRow;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;

/** The stored meetings, as far as the caller may see them. */
@Dependent
public class MeetingRecords {

    private static final int MOST_COMING = 50;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Clock clock;

    /** The meeting with what the rules look at: seats and holders of its day and of today. */
    public Meeting get(long id) {
        Meeting meeting = find(id);
        bringSeats(meeting);
        return meeting;
    }

    Meeting find(long id) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join m.body b where m.id = :id and " + visible.condition("b"), Meeting.class);
        query.setParameter("id", id);
        return single(Fetching.along(query, "m.body.institution", "m.body.regulation.editions", "m.edition"));
    }

    /** True if the caller may see the meeting. */
    boolean isVisible(long id) {
        TypedQuery<Long> query = em.createQuery(
                "select count(m) from Meeting m join m.body b where m.id = :id and " + visible.condition("b"),
                Long.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return query.getSingleResult() > 0;
    }

    /** Refuses a meeting that the caller may not see as if there were none. */
    public void requireVisible(long id) {
        require(isVisible(id), SharedViolation.NOT_FOUND);
    }

    /** Any meeting, for what Kenes does whoever calls. */
    public Meeting any(long id) {
        Meeting meeting = Found.present(em.find(Meeting.class, id));
        bringSeats(meeting);
        return meeting;
    }

    /** Brings seats and holders of the day of the meeting and of today. */
    public void bringSeats(Meeting meeting) {
        bodies.bringSeats(meeting.body(), meeting.date());
        LocalDate today = LocalDate.now(clock);
        if (!meeting.date().equals(today)) {
            bodies.bringSeats(meeting.body(), today);
        }
    }

    /** An item with its meeting as by {@link #get}. */
    public AgendaItem item(long id) {
        TypedQuery<AgendaItem> query = em.createQuery(
                "select i from AgendaItem i join i.meeting m join m.body b where i.id = :id and "
                        + visible.condition("b"),
                AgendaItem.class);
        query.setParameter("id", id);
        AgendaItem item = single(Fetching.along(query, "i.meeting.body.regulation.editions"));
        bringSeats(item.meeting());
        return item;
    }

    Guest guest(long id) {
        TypedQuery<Guest> query = em.createQuery(
                "select g from Guest g join g.meeting m join m.body b where g.id = :id and " + visible.condition("b"),
                Guest.class);
        query.setParameter("id", id);
        Guest guest = single(Fetching.along(query, "g.meeting.body"));
        bringSeats(guest.meeting());
        return guest;
    }

    private <T> T single(TypedQuery<T> query) {
        visible.values().forEach(query::setParameter);
        return Found.first(query);
    }

    /** The meeting that a system has already planned under its key. */
    Optional<Meeting> planned(Body body, String key) {
        return em.createQuery("select m from Meeting m where m.body = :body and m.planKey = :key", Meeting.class)
                .setParameter("body", body)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Meetings of the body of that id that are to come and not open yet, the nearest first; one statement. */
    public List<Meeting> coming(long body, Instant now) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join fetch m.body b where b.id = :body and m.start > :now and m.state in ("
                        + "kz.kenes.council.vocabulary.MeetingState.PLANNED,"
                        + " kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED,"
                        + " kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED,"
                        + " kz.kenes.council.vocabulary.MeetingState.CONVENED) and "
                        + visible.condition("b") + " order by m.start, m.id",
                Meeting.class);
        query.setParameter("body", body);
        query.setParameter("now", now);
        visible.values().forEach(query::setParameter);
        return query.setMaxResults(MOST_COMING).getResultList();
    }

    public Person person(Long id) {
        return bodies.person(id);
    }

    /** Stores something new, so that it has an id. */
    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }

    /** The roll as it is called: its lines, or none before. One statement. */
    public List<Attendance> roll(Meeting meeting) {
        TypedQuery<Attendance> query = em.createQuery(
                "select a from Attendance a where a.meeting = :meeting order by a.ordinal", Attendance.class);
        query.setParameter("meeting", meeting);
        return Fetching.along(query, "a.person", "a.seat.post", "a.seat.person", "a.seat.composition")
                .getResultList();
    }

    ListPage<MeetingRow> list(ListQuery query, Instant now) {
        String from = " from Meeting m join m.body b";
        return new Listing(
                        "select m, b, (select count(i) from AgendaItem i where i.meeting = m),"
                                + " (select max(n.number) from Minutes n where n.meeting = m)" + from,
                        "select count(m)" + from)
                .where(visible.condition("b"), visible.me())
                .with("now", now)
                .filter("body", "b.id = :body", Long::valueOf)
                .filter("state", "m.state = :state", MeetingState::valueOf)
                .filter("kind", "m.kind = :kind", MeetingKind::valueOf)
                .filter(
                        "when",
                        "(case when m.start > :now then 'upcoming' else 'past' end) = :when",
                        MeetingRecords::when)
                .search("b.name.kk", "b.name.ru", "b.name.en", "m.place")
                .sort("start", "m.start")
                .sort("body", "b.name.kk")
                .order("m.start desc, m.id")
                .page(query, em::createQuery, MeetingRecords::row);
    }

    private static String when(String value) {
        if (!value.equals("upcoming") && !value.equals("past")) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    private static MeetingRow row(Object[] found) {
        Meeting meeting = (Meeting) found[0];
        Body body = (Body) found[1];
        return new MeetingRow(
                meeting.id(),
                body.id(),
                body.name().toLocalized(),
                meeting.kind(),
                meeting.state(),
                meeting.start(),
                meeting.place(),
                ((Number) found[2]).intValue(),
                found[3] == null ? null : ((Number) found[3]).intValue());
    }
}
