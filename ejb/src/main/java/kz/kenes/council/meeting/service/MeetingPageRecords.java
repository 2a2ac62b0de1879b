package kz.kenes.council.meeting.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Fetching;

/** What the page of a meeting shows, read with four statements whatever the number of items, members and votes. */
@Dependent
class MeetingPageRecords {

    private static final String COUNT = "(select count(v%2$d) from Vote v%2$d where v%2$d.ballot = b"
            + " and b.closedAt is null"
            + " and b.form = kz.kenes.regulation.vocabulary.VotingForm.OPEN and v%2$d.choice = kz.kenes.council.vocabulary.Choice.%1$s)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    @Inject
    private BodyRecords bodies;

    /**
     * The meeting with its body, the editions of its regulation and its roll.
     *
     * @param more paths to what else comes along
     */
    Meeting meeting(long id, String... more) {
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m join m.body b where m.id = :id and " + visible.condition("b"), Meeting.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        Fetching.along(
                query,
                "m.body.institution",
                "m.body.regulation.editions",
                "m.edition",
                "m.presider",
                "m.attendance.person");
        List<Meeting> found = Fetching.along(query, more).getResultList();
        require(!found.isEmpty(), SharedViolation.NOT_FOUND);
        return found.get(0);
    }

    /**
     * For each step: state, time, person; then id of the minutes and how many seats of secretary the caller holds today, and as how
     * many clerks he or she works; then id, day and items gone over of the sitting that this one continues, and of the one that
     * continues it; then in how many places the caller works for the centre that prepares the materials.
     */
    List<Object[]> steps(Meeting meeting) {
        TypedQuery<Object[]> query = em.createQuery(
                "select s.state, s.at, p, (select max(n.id) from Minutes n where n.meeting = m), "
                        + VisibleBodies.seatsOn("b", " and vs.role = kz.kenes.council.vocabulary.SeatRole.SECRETARY")
                        + ", " + VisibleBodies.clerkOf("b")
                        + ", f.id, f.date, x.items, n.id, n.date, y.items, " + VisibleBodies.preparerOf("b")
                        + " from Meeting m join m.body b join m.steps s left join s.by p"
                        + " left join Adjournment x on x.next = m left join x.first f"
                        + " left join Adjournment y on y.first = m left join y.next n"
                        + " where m = :meeting order by s.ordinal",
                Object[].class);
        visible.me().forEach(query::setParameter);
        return query.setParameter("meeting", meeting).getResultList();
    }

    /** The seats of the day with their holders. */
    List<Seat> seats(Meeting meeting) {
        return bodies.seatsOn(meeting.body(), meeting.date());
    }

    /**
     * For each item, ballot, decision, responsible person and unit one row of these five, followed by the votes so far of an open
     * ballot: for, against, abstained, and papers of a secret one; last the floor, if it is with the item.
     */
    List<Object[]> agenda(Meeting meeting) {
        return em.createQuery(
                        "select i, b, d, p, u, " + COUNT.formatted("FOR", 1) + ", " + COUNT.formatted("AGAINST", 2)
                                + ", "
                                + COUNT.formatted("ABSTAINED", 3)
                                + ", (select count(z) from BallotPaper z where z.ballot = b and b.closedAt is null), f"
                                + " from AgendaItem i left join fetch i.rapporteur left join fetch i.proposer left join Ballot b on b.item = i"
                                + " left join Decision d on d.ballot = b left join d.persons p left join d.units u"
                                + " left join MeetingFloor f on f.item = i"
                                + " where i.meeting = :meeting order by i.ordinal, b.openedAt, b.id, d.ordinal",
                        Object[].class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
