package kz.kenes.council.voting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.council.voting.Amendment;
import kz.kenes.council.voting.DraftText;
import kz.kenes.council.voting.Motion;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.service.Found;

/** The stored amendments and motions. */
@Dependent
public class AmendmentRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleBodies visible;

    DraftText draft(AgendaItem item) {
        return new DraftText(item, of(item));
    }

    /** All amendments of the item with their authors; one statement. */
    public List<Amendment> of(AgendaItem item) {
        return em.createQuery(
                        "select a from Amendment a left join fetch a.author where a.item = :item order by a.ordinal",
                        Amendment.class)
                .setParameter("item", item)
                .getResultList();
    }

    Amendment get(long id) {
        TypedQuery<Amendment> query = em.createQuery(
                "select a from Amendment a join a.item i join i.meeting m join m.body b where a.id = :id and "
                        + visible.condition("b"),
                Amendment.class);
        query.setParameter("id", id);
        visible.values().forEach(query::setParameter);
        return Found.first(query);
    }

    Optional<Amendment> votedBy(long ballot) {
        return em.createQuery("select a from Amendment a where a.ballot.id = :ballot", Amendment.class)
                .setParameter("ballot", ballot)
                .getResultStream()
                .findFirst();
    }

    Optional<Motion> motionVotedBy(long ballot) {
        return em.createQuery("select m from Motion m where m.ballot.id = :ballot", Motion.class)
                .setParameter("ballot", ballot)
                .getResultStream()
                .findFirst();
    }

    /** Items on whose matter or amendments a vote was begun. */
    Set<AgendaItem> considered(Meeting meeting) {
        return new HashSet<>(em.createQuery(
                        "select distinct i from Ballot b join b.item i where i.meeting = :meeting and b.purpose <>"
                                + " kz.kenes.council.voting.vocabulary.BallotPurpose.PROCEDURE",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList());
    }

    /** The whole of the item has been adopted. */
    boolean isDecided(AgendaItem item) {
        return em.createQuery(
                                "select count(b) from Ballot b where b.item = :item and b.purpose ="
                                        + " kz.kenes.council.voting.vocabulary.BallotPurpose.MAIN and b.result.outcome in ("
                                        + "kz.kenes.council.vocabulary.Outcome.ADOPTED_BY_MAJORITY,"
                                        + " kz.kenes.council.vocabulary.Outcome.ADOPTED_BY_PRESIDER)",
                                Long.class)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }

    void add(DomainEntity entity) {
        em.persist(entity);
        em.flush();
    }
}
