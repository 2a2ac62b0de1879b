package kz.kenes.council.meeting.live.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.live.Contribution;
import kz.kenes.council.meeting.live.Floor;
import kz.kenes.council.meeting.live.Speech;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Ballot;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;

/** The open meeting as it is stored. What everybody sees of it is read with three statements, whatever its size. */
@Dependent
class LiveRecords {

    private static final long NONE = -1;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private BodyRecords bodies;

    /** The meeting with its body, edition and roll, if the caller may see it. */
    Meeting meeting(long id) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join m.body b where m.id = :id and " + visible.condition("b"), Meeting.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        List<Meeting> found = Fetching.along(
                        query, "m.body.regulation.editions", "m.edition", "m.presider", "m.attendance.person")
                .getResultList();
        require(!found.isEmpty(), SharedViolation.NOT_FOUND);
        return found.get(0);
    }

    /** A meeting, for what Kenes does by itself. */
    Meeting any(long id) {
        return em.find(Meeting.class, id);
    }

    /** Seats of the day, for a meeting whose roll is not called yet. */
    int seats(Meeting meeting) {
        return bodies.seatsOn(meeting.body(), meeting.date()).size();
    }

    /**
     * For each item and vote one row: the item, the vote or null, how many have voted so far, openly and secretly, the floor if it
     * is with the item, and the person's own vote and paper.
     */
    List<Object[]> items(Meeting meeting, long person) {
        return em.createQuery(
                        "select i, b, (select count(v) from Vote v where v.ballot = b and b.closedAt is null),"
                                + " (select count(p) from BallotPaper p where p.ballot = b and b.closedAt is null), f, w, q"
                                + " from AgendaItem i left join fetch i.rapporteur left join Ballot b on b.item = i"
                                + " left join MeetingFloor f on f.item = i left join Vote w on w.ballot = b and w.voter.id = :person"
                                + " left join BallotPaper q on q.ballot = b and q.holder.id = :person"
                                + " where i.meeting = :meeting order by i.ordinal, b.openedAt, b.id",
                        Object[].class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .getResultList();
    }

    /** What those on the roll have done with an item, and with a vote or null; one statement. */
    Deeds deeds(Meeting meeting, AgendaItem item, Ballot ballot) {
        return Deeds.of(em.createQuery(
                        "select v, e, p, s, c from Attendance a left join a.person h"
                                + " left join Vote v on v.attendance = a and v.ballot.id = :ballot left join v.enteredBy e"
                                + " left join BallotPaper p on p.holder = h and p.ballot.id = :ballot"
                                + " left join Speech s on s.person = h and s.item = :item"
                                + " left join Contribution c on c.person = h and c.item = :item"
                                + " where a.meeting = :meeting order by a.ordinal",
                        Object[].class)
                .setParameter("meeting", meeting)
                .setParameter("item", item)
                .setParameter("ballot", ballot == null ? NONE : ballot.id())
                .getResultList());
    }

    Optional<Floor> floor(Meeting meeting) {
        return em.createQuery("select f from MeetingFloor f where f.meeting = :meeting", Floor.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .findFirst();
    }

    /** All speeches on an item, in order. */
    List<Speech> speeches(AgendaItem item) {
        return em.createQuery(
                        "select s from Speech s join fetch s.person where s.item = :item order by s.place, s.id",
                        Speech.class)
                .setParameter("item", item)
                .getResultList();
    }

    List<Contribution> contributions(AgendaItem item) {
        return em.createQuery(
                        "select c from Contribution c join fetch c.person where c.item = :item order by c.sentAt, c.id",
                        Contribution.class)
                .setParameter("item", item)
                .getResultList();
    }

    /** What the person has already sent under this key. */
    boolean isSent(Person person, String key) {
        return key != null
                && em.createQuery(
                                        "select count(c) from Contribution c where c.person = :person and c.key = :key",
                                        Long.class)
                                .setParameter("person", person)
                                .setParameter("key", key)
                                .getSingleResult()
                        > 0;
    }

    /** A speech in a meeting that the caller may see. */
    Speech speech(long id) {
        TypedQuery<Speech> query = em.createQuery(
                "select s from Speech s join s.item i join i.meeting m join m.body b where s.id = :id and "
                        + visible.condition("b"),
                Speech.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return Found.first(query);
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
