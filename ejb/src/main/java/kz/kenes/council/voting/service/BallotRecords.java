package kz.kenes.council.voting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Vote;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * The stored ballots and votes. The row of the ballot is the gate between voting and closing: voters pass it together, who closes
 * or enters hands passes it alone.
 */
@Dependent
class BallotRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    /** The ballot as it is, and nobody closes it before this transaction has ended; other voters may vote meanwhile. */
    Ballot forVoter(long id) {
        boolean shares = em.unwrap(ServerSession.class).getPlatform().isPostgreSQL();
        passGate(id, shares ? "for share" : "for update");
        return get(id);
    }

    /** The ballot as it is, and nobody votes before this transaction has ended. */
    Ballot alone(long id) {
        passGate(id, "for update");
        return withRoll(id);
    }

    private void passGate(long id, String lock) {
        em.createNativeQuery("select id from ballot where id = ?1 " + lock)
                .setParameter(1, id)
                .getResultList();
    }

    /** The ballot with the roll of its meeting. The meeting is read first: once it came with the ballot, nothing would bring its roll. */
    Ballot withRoll(long id) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join m.body b where m.id = (select i.meeting.id from Ballot t join t.item i"
                        + " where t.id = :id) and " + visible.condition("b"),
                Meeting.class);
        query.setParameter("id", id);
        single(query);
        return get(id);
    }

    Ballot get(long id) {
        TypedQuery<Ballot> query = em.createQuery(
                "select t from Ballot t join t.item i join i.meeting m join m.body b where t.id = :id and "
                        + visible.condition("b"),
                Ballot.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        Fetching.along(query, "t.item.meeting.body", "t.item.meeting.edition");
        return Found.first(query);
    }

    /**
     * The person's lines of the roll. Two calls of the same person wait for each other here, so that a vote repeated at the same
     * moment finds the first one.
     */
    List<Attendance> linesAlone(Meeting meeting, Person person) {
        return em.createQuery(
                        "select a from Attendance a where a.meeting = :meeting and a.person = :person order by a.ordinal",
                        Attendance.class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<Vote> voteOf(Ballot ballot, Person person) {
        return em.createQuery("select v from Vote v where v.ballot = :ballot and v.voter = :person", Vote.class)
                .setParameter("ballot", ballot)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    List<Vote> votes(Ballot ballot) {
        return em.createQuery(
                        "select v from Vote v join fetch v.voter join fetch v.attendance a left join fetch v.enteredBy"
                                + " where v.ballot = :ballot order by a.ordinal",
                        Vote.class)
                .setParameter("ballot", ballot)
                .getResultList();
    }

    /** The meeting with its roll, if the caller may see it. */
    Meeting meeting(long id) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join m.body b where m.id = :id and " + visible.condition("b"), Meeting.class);
        query.setParameter("id", id);
        return single(query);
    }

    private Meeting single(TypedQuery<Meeting> query) {
        visible.values().forEach(query::setParameter);
        Fetching.along(query, "m.body", "m.edition", "m.attendance.person");
        return Found.first(query);
    }

    /** Ballots of the meeting, the latest first, each with the person's vote or null and secret paper or null. */
    List<Object[]> pads(Meeting meeting, Person person) {
        return em.createQuery(
                        "select t, v, p from Ballot t join fetch t.item i left join Vote v on v.ballot = t and v.voter = :person"
                                + " left join BallotPaper p on p.ballot = t and p.holder = :person"
                                + " where i.meeting = :meeting order by t.openedAt desc, t.id desc",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
