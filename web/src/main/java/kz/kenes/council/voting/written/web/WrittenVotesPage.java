package kz.kenes.council.voting.written.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.voting.written.api.WrittenRow;
import kz.kenes.council.voting.written.api.WrittenVotes;
import kz.kenes.shared.web.LazyRows;

/** Votes in writing, of all bodies or of one. */
@Named
@ViewScoped
public class WrittenVotesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private WrittenVotes api;

    private LazyRows<WrittenRow> rows;
    private Long body;

    @PostConstruct
    void read() {
        rows = LazyRows.of(api::list, "state", "body");
    }

    public LazyRows<WrittenRow> getRows() {
        return rows;
    }

    public BallotState[] getStates() {
        return BallotState.values();
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }
}
