package kz.kenes.council.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.proposal.api.ProposalRow;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Proposals: the own ones, those that wait for the reader, and those of the bodies that the reader sees. */
@Named
@ViewScoped
public class ProposalsPage implements Serializable {

    @EJB
    private Proposals api;

    @Inject
    private Screen screen;

    private LazyRows<ProposalRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(api::list, "state", "body", "mine", "queue");
    }

    public LazyRows<ProposalRow> getRows() {
        return rows;
    }

    public ProposalState[] getStates() {
        return ProposalState.values();
    }

    public List<Option> getMine() {
        return List.of(new Option("true", screen.text("proposal.mine.yes")));
    }

    public List<Option> getQueue() {
        return List.of(new Option("true", screen.text("proposal.queue.yes")));
    }
}
