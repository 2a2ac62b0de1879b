package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.meeting.Adjournment;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;

/** The stored adjournments. */
@Dependent
class AdjournmentRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** Items on whose matter or amendments a vote was begun. */
    Set<AgendaItem> considered(Meeting meeting) {
        return new HashSet<>(em.createQuery(
                        "select distinct i from Ballot b join b.item i where i.meeting = :meeting and b.purpose <>"
                                + " kz.kenes.council.voting.vocabulary.BallotPurpose.PROCEDURE",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList());
    }

    /** The adjournment after which this meeting is the next sitting. */
    Optional<Adjournment> continuedBy(Meeting next) {
        return em.createQuery(
                        "select a from Adjournment a join fetch a.first where a.next = :meeting", Adjournment.class)
                .setParameter("meeting", next)
                .getResultStream()
                .findFirst();
    }

    /** How this meeting was adjourned. */
    Optional<Adjournment> adjourned(Meeting first) {
        return em.createQuery(
                        "select a from Adjournment a join fetch a.next where a.first = :meeting", Adjournment.class)
                .setParameter("meeting", first)
                .getResultStream()
                .findFirst();
    }

    void add(Adjournment adjournment) {
        em.persist(adjournment);
        em.flush();
    }
}
