package kz.kenes.council.voting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.api.Voting;

/** The ballot pad on a member's phone. */
@Named
@ViewScoped
public class PadPage implements Serializable {

    @EJB
    private Voting voting;

    private Long id;
    private List<PadView> questions = List.of();

    public void load() {
        questions = voting.pad(id);
    }

    /** On the page of the whole meeting, which has read them already. */
    public void show(long meetingId, List<PadView> asked) {
        id = meetingId;
        questions = asked;
    }

    public void cast(long ballotId, Choice choice) {
        voting.cast(new CastVote(ballotId, choice));
        load();
    }

    public List<PadView> getQuestions() {
        return questions;
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
