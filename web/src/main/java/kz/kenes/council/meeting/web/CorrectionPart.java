package kz.kenes.council.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.CorrectVote;
import kz.kenes.council.voting.api.VoteRow;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.shared.web.Screen;

/** Part of the meeting room: a vote that was entered wrongly from the show of hands is put right (MTG-23). */
@Named
@ViewScoped
public class CorrectionPart implements Serializable {

    @EJB
    private Voting voting;

    @Inject
    private RoomPage room;

    @Inject
    private Screen screen;

    private Long personId;
    private Choice choice;
    private String reason;

    public String correct() {
        BallotView ballot = room.getBallot();
        voting.correct(new CorrectVote(ballot.id(), ballot.version(), personId, choice, reason));
        screen.done("room.corrected");
        return screen.to("/council/room?id=" + room.getId() + "&item=" + room.getItem());
    }

    /** Votes of the open ballot that were entered from the show of hands; those cast by members themselves are not corrected. */
    public List<VoteRow> getHands() {
        return !room.isVoteOpen()
                ? List.of()
                : room.getBallot().votes().stream()
                        .filter(vote -> vote.enteredBy() != null)
                        .toList();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
