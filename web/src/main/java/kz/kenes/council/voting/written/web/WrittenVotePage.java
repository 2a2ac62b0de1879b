package kz.kenes.council.voting.written.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.written.api.AnswerWrittenVote;
import kz.kenes.council.voting.written.api.WrittenView;
import kz.kenes.council.voting.written.api.WrittenVotes;
import kz.kenes.shared.web.Screen;

/** One vote in writing: answered by a member, closed by chair or secretary. */
@Named
@ViewScoped
public class WrittenVotePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private WrittenVotes votes;

    @Inject
    private Screen screen;

    private Long id;
    private WrittenView vote;

    public void load() {
        vote = votes.get(id);
    }

    public void answer(Choice choice) {
        votes.answer(new AnswerWrittenVote(id, choice));
        load();
    }

    public String close() {
        votes.close(id, vote.version());
        screen.done("written.closed");
        return screen.to("/council/written-vote", id);
    }

    public boolean isOpen() {
        return vote.state() == BallotState.OPEN;
    }

    public WrittenView getVote() {
        return vote;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
