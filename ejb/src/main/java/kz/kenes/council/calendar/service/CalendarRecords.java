package kz.kenes.council.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.calendar.TimeSpan;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.people.Person;

/** The meetings as the calendar needs them. */
@Dependent
class CalendarRecords {

    static final int MOST = 2_000;
    private static final int MOST_BODIES = 200;

    private static final String ROLE = " and vs.role = kz.kenes.council.vocabulary.SeatRole.";

    static final String MINUTES = "(select sum(i.minutes) from AgendaItem i where i.meeting = m)";

    private static final String LISTENS = "exists (select o from Observer o where o.meeting.id = m.id"
            + " and o.person.id = :me and o.withdrawnAt is null)";

    private static final String IN_FORCE =
            "%1$s.validity.validFrom <= %2$s" + " and (%1$s.validity.validTo is null or %1$s.validity.validTo >= %2$s)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /**
     * For each meeting: the meeting with its body, minutes of its agenda, seats of the reader in the body, registrations of the
     * reader, the last step.
     *
     * @param since of the bodies in which the reader has a seat, earlier meetings come too; null for none
     */
    List<Object[]> meetings(Wanted wanted, LocalDate since) {
        boolean other = wanted.reader() != null;
        String seen = wanted.everything() ? "1 = 1" : other ? VisibleBodies.ofPerson("b") : visible.condition("b");
        String range = "m.date between :first and :last";
        if (since != null) {
            range = "(" + range + " or m.date between :since and :until and " + VisibleBodies.seatOn("b", "") + ")";
        }
        String mine = wanted.mine() ? " and (" + VisibleBodies.seatOn("b", "") + " or " + LISTENS + ")" : "";
        String body = wanted.bodyId() == null ? "" : " and b.id = :body";
        TypedQuery<Object[]> query = em.createQuery(
                "select m, b, " + MINUTES + ", " + VisibleBodies.seatsOn("b", "")
                        + ", (select count(o) from Observer o where o.meeting = m and o.person.id = :me"
                        + " and o.withdrawnAt is null), (select max(x.at) from Meeting y join y.steps x where y = m)"
                        + " from Meeting m join m.body b where " + range + " and " + seen + mine + body
                        + " order by m.start, m.id",
                Object[].class);
        query.setParameter("first", wanted.first()).setParameter("last", wanted.last());
        if (since != null) {
            query.setParameter("since", since)
                    .setParameter("until", wanted.today().plusYears(1));
        }
        if (wanted.bodyId() != null) {
            query.setParameter("body", wanted.bodyId());
        }
        reader(wanted).forEach(query::setParameter);
        return query.setMaxResults(2 * MOST).getResultList();
    }

    /** The parameters {@code :me} and {@code :today} of who reads. */
    private Map<String, Object> reader(Wanted wanted) {
        return wanted.reader() == null ? visible.me() : Map.of("me", wanted.reader(), "today", wanted.today());
    }

    /** For each body that the caller may see: the body, its edition in force or null, own seats, of them as secretary, as chair; work as clerk. */
    List<Object[]> bodies(Long bodyId, boolean mine) {
        TypedQuery<Object[]> query = em.createQuery(
                "select b, e, " + VisibleBodies.seatsOn("b", "") + ", "
                        + VisibleBodies.seatsOn("b", ROLE + "SECRETARY") + ", "
                        + VisibleBodies.seatsOn("b", ROLE + "CHAIR") + ", " + VisibleBodies.clerkOf("b")
                        + " from Body b left join b.regulation r left join Edition e on e.regulation = r and "
                        + IN_FORCE.formatted("e", ":today") + " where "
                        + (mine
                                ? "(" + VisibleBodies.seatOn("b", "") + " or " + VisibleBodies.clerkOf("b") + " > 0)"
                                : visible.condition("b"))
                        + (bodyId == null ? "" : " and b.id = :body") + " order by b.name.kk, b.id",
                Object[].class);
        visible.me().forEach(query::setParameter);
        if (bodyId != null) {
            query.setParameter("body", bodyId);
        }
        return query.setMaxResults(MOST_BODIES).getResultList();
    }

    /** Day, kind and state of the meetings of bodies since a day, by body. */
    Map<Long, List<Meeting>> since(Collection<Long> bodies, LocalDate since) {
        Map<Long, List<Meeting>> found = new LinkedHashMap<>();
        if (!bodies.isEmpty()) {
            em.createQuery(
                            "select m from Meeting m where m.body.id in :bodies and m.date >= :since order by m.date",
                            Meeting.class)
                    .setParameter("bodies", bodies)
                    .setParameter("since", since)
                    .getResultList()
                    .forEach(meeting -> found.computeIfAbsent(meeting.body().id(), id -> new ArrayList<>())
                            .add(meeting));
        }
        return found;
    }

    /** The meetings, other than one, in which persons have a seat on their day. */
    List<Engagement> engagements(Collection<Long> persons, Instant from, Instant until, Long except) {
        TypedQuery<Object[]> query = em.createQuery(
                        "select m, p, gp, " + MINUTES
                                + ", (select count(vb) from Body vb where vb.id = b.id and " + visible.condition("vb")
                                + ") from Seat s join s.composition c left join s.person p left join s.post o"
                                + " left join PostHolding g on g.post = o left join g.person gp, Meeting m, Body b"
                                + " where m.body = b and c.body = b"
                                + " and c.state = kz.kenes.council.vocabulary.CompositionState.APPROVED and "
                                + IN_FORCE.formatted("c", "m.date") + " and (s.lastDay is null or s.lastDay >= m.date)"
                                + " and m.start >= :early and m.start < :until and m.id <> :except"
                                + " and (p.id in :persons or gp.id in :persons and "
                                + IN_FORCE.formatted("g", "m.date") + ")"
                                + " and m.state in (kz.kenes.council.vocabulary.MeetingState.PLANNED,"
                                + " kz.kenes.council.vocabulary.MeetingState.AGENDA_DRAFTED,"
                                + " kz.kenes.council.vocabulary.MeetingState.AGENDA_APPROVED,"
                                + " kz.kenes.council.vocabulary.MeetingState.CONVENED,"
                                + " kz.kenes.council.vocabulary.MeetingState.OPEN) order by m.start, m.id",
                        Object[].class)
                .setParameter("early", from.minusSeconds(86_400))
                .setParameter("until", until)
                .setParameter("except", except == null ? -1L : except)
                .setParameter("persons", persons);
        visible.values().forEach(query::setParameter);
        List<Engagement> found = new ArrayList<>();
        for (Object[] row : query.getResultList()) {
            Meeting meeting = (Meeting) row[0];
            found.add(new Engagement(
                    (Person) (row[1] == null ? row[2] : row[1]),
                    EntryKind.valueOf(meeting.kind().name()),
                    meeting.id(),
                    meeting.body().name().toLocalized(),
                    TimeSpan.of(meeting.start(), minutes(row[3])),
                    ((Number) row[4]).intValue() > 0));
        }
        return found;
    }

    /** An aggregate comes as the database keeps it: in UTC. */
    static Instant instant(Object stored) {
        return stored instanceof Timestamp time ? time.toLocalDateTime().toInstant(ZoneOffset.UTC) : (Instant) stored;
    }

    static int minutes(Object sum) {
        return sum == null ? 0 : ((Number) sum).intValue();
    }
}
