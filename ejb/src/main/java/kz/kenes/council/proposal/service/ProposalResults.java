package kz.kenes.council.proposal.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.council.voting.Decision;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** What a meeting made of an item. */
@Dependent
class ProposalResults {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    List<Localized> decisions(AgendaItem item) {
        return em.createQuery("select d from Decision d where d.item = :item order by d.ordinal", Decision.class)
                .setParameter("item", item)
                .getResultStream()
                .map(decision -> decision.text().toLocalized())
                .toList();
    }

    /** Decided; or voted on without a decision; or only heard. */
    @Clause("MTG-06")
    ProposalState of(AgendaItem item, List<Localized> decisions) {
        if (!decisions.isEmpty()) {
            return ProposalState.DECIDED;
        }
        long ballots = em.createQuery(
                        "select count(t) from Ballot t where t.item = :item and t.purpose ="
                                + " kz.kenes.council.voting.vocabulary.BallotPurpose.MAIN",
                        Long.class)
                .setParameter("item", item)
                .getSingleResult();
        return ballots > 0 ? ProposalState.NOT_ADOPTED : ProposalState.HEARD;
    }
}
