package kz.kenes.council.minutes.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.voting.Decision;

/** What a meeting made of the papers that were put before it. */
@Dependent
class DecidedRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** The items by which the body decides on a paper on its way. */
    List<AgendaItem> onApprovals(long meeting) {
        return em.createQuery(
                        "select i from AgendaItem i where i.meeting.id = :meeting and i.approvalId is not null"
                                + " order by i.ordinal",
                        AgendaItem.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    List<Decision> decisions(AgendaItem item) {
        return em.createQuery("select d from Decision d where d.item = :item order by d.ordinal", Decision.class)
                .setParameter("item", item)
                .getResultList();
    }

    boolean isVotedOn(AgendaItem item) {
        return em.createQuery(
                                "select count(t) from Ballot t where t.item = :item and t.purpose ="
                                        + " kz.kenes.council.voting.vocabulary.BallotPurpose.MAIN",
                                Long.class)
                        .setParameter("item", item)
                        .getSingleResult()
                > 0;
    }
}
