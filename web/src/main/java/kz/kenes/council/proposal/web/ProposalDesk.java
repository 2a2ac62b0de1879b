package kz.kenes.council.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.proposal.api.ProposalRow;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.shared.api.ListQuery;

/** Proposals that wait for the reader as secretary: their part of My desk. */
@Named
@RequestScoped
public class ProposalDesk {

    private static final int SHOWN = 10;

    @EJB
    private Proposals proposals;

    private List<ProposalRow> waiting;

    @PostConstruct
    void read() {
        waiting = proposals
                .list(ListQuery.first(SHOWN).filteredBy("queue", "true"))
                .rows();
    }

    public List<ProposalRow> getWaiting() {
        return waiting;
    }
}
