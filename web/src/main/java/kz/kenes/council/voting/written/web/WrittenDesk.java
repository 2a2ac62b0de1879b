package kz.kenes.council.voting.written.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.voting.written.api.WrittenRow;
import kz.kenes.council.voting.written.api.WrittenVotes;

/** Votes in writing that wait for the reader, on the desk. */
@Named
@RequestScoped
public class WrittenDesk {

    @EJB
    private WrittenVotes votes;

    private List<WrittenRow> waiting;

    @PostConstruct
    void read() {
        waiting = votes.waiting();
    }

    public List<WrittenRow> getWaiting() {
        return waiting;
    }
}
