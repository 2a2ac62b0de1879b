package kz.kenes.council.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.AttendanceSheet;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.BallotSummary;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.meeting.live.api.LiveView;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.RecordHands.Hand;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;
import org.primefaces.PrimeFaces;

/** The meeting room of the secretary: attendance and quorum, the current item, its vote. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    @EJB
    private Meetings meetings;

    @EJB
    private Attendances attendances;

    @EJB
    private Voting voting;

    @EJB
    private LiveMeetings live;

    @Inject
    private Screen screen;

    private Long id;
    private int item = 1;
    private MeetingView meeting;
    private AttendanceSheet sheet;
    private BallotView ballot;
    private LiveView view;
    private int speechMinutes = 5;
    private Long presiderId;
    private String questionKk;
    private String questionRu;
    private Choice others = Choice.FOR;
    private List<HandLine> hands = List.of();
    private Long handsOf;

    /** Reads the meeting anew and keeps what the secretary has typed. */
    public void load() {
        meeting = meetings.get(id);
        sheet = attendances.sheet(id);
        view = meeting.openedAt() == null ? null : live.look(id);
        if (presiderId == null && !meeting.presiders().isEmpty()) {
            presiderId = meeting.presiders().get(0).id();
        }
        item = Math.min(Math.max(1, item), Math.max(1, meeting.agenda().size()));
        Long open = ballotOfItem();
        ballot = open == null ? null : voting.get(open);
        if (!Objects.equals(open, handsOf)) {
            handsOf = open;
            hands = undecided();
        }
    }

    /** Something has changed: shown are the counts, and the form only when another vote or another state needs it. */
    public void follow() {
        if (meeting == null) {
            // the view was left before the push came
            return;
        }
        MeetingState before = meeting.state();
        BallotState vote = ballot == null ? null : ballot.state();
        Long voteId = ballot == null ? null : ballot.id();
        load();
        boolean same = Objects.equals(voteId, ballot == null ? null : ballot.id())
                && vote == (ballot == null ? null : ballot.state());
        if (!same || before != meeting.state()) {
            PrimeFaces.current().ajax().update("current", "actions");
        }
    }

    /** Puts the chosen item before the hall and all who follow. */
    public void call() {
        live.callItem(getCurrent().id());
        load();
    }

    public void giveFloor(long speechId) {
        live.giveFloor(speechId, speechMinutes);
        load();
    }

    public void putFirst(long speechId) {
        live.putFirst(speechId);
        load();
    }

    public void endSpeech(long speechId) {
        live.endSpeech(speechId);
        load();
    }

    public String open() {
        meetings.open(id, meeting.version(), presiderId);
        return screen.to("/council/room", id);
    }

    public String close() {
        meetings.close(id, meeting.version());
        return screen.to("/council/meeting", id);
    }

    public void openBallot() {
        Localized question =
                questionKk == null || questionKk.isBlank() ? null : new Localized(questionKk, questionRu, null);
        voting.open(getCurrent().id(), question);
        load();
    }

    public void recordHands() {
        List<Hand> except = hands.stream()
                .filter(hand -> hand.getChoice() != null && ballot.notVoted().contains(hand.getPerson()))
                .map(hand -> new Hand(hand.getPersonId(), hand.getChoice()))
                .toList();
        ballot = voting.recordHands(new RecordHands(ballot.id(), ballot.version(), others, except));
        handsOf = null;
        load();
    }

    public void closeBallot() {
        ballot = voting.close(ballot.id(), ballot.version());
        load();
    }

    /** The open ballot of the chosen item, else its latest closed one, else null. */
    private Long ballotOfItem() {
        List<BallotSummary> ballots =
                getCurrent() == null ? List.of() : getCurrent().ballots();
        return ballots.stream()
                .filter(b -> b.state() == BallotState.OPEN)
                .findFirst()
                .or(() -> ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.get(ballots.size() - 1)))
                .map(BallotSummary::id)
                .orElse(null);
    }

    public AgendaItemView getCurrent() {
        return meeting.agenda().isEmpty() ? null : meeting.agenda().get(item - 1);
    }

    public boolean isVoteOpen() {
        return ballot != null && ballot.state() == BallotState.OPEN;
    }

    /** True when the chosen item's latest vote adopted the matter itself, so that a decision may follow. */
    public boolean isAdopted() {
        return ballot != null
                && ballot.purpose() == BallotPurpose.MAIN
                && (ballot.outcome() == Outcome.ADOPTED_BY_MAJORITY || ballot.outcome() == Outcome.ADOPTED_BY_PRESIDER);
    }

    /** Members present who have not voted, once each whatever the number of their seats. The list stays as it is while the secretary fills it in. */
    private List<HandLine> undecided() {
        Set<Long> listed = new HashSet<>();
        return !isVoteOpen()
                ? List.of()
                : sheet.members().stream()
                        .filter(m -> m.personId() != null && ballot.notVoted().contains(m.person()))
                        .filter(m -> listed.add(m.personId()))
                        .map(HandLine::new)
                        .toList();
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public AttendanceSheet getSheet() {
        return sheet;
    }

    public BallotView getBallot() {
        return ballot;
    }

    /** The meeting as all see it; null before the opening. */
    public LiveView getView() {
        return view;
    }

    /** Minutes that the presider may give to a speech. */
    public List<Integer> getLimits() {
        return List.of(1, 2, 3, 5, 7, 10, 15, 20, 30);
    }

    public int getSpeechMinutes() {
        return speechMinutes;
    }

    public void setSpeechMinutes(int speechMinutes) {
        this.speechMinutes = speechMinutes;
    }

    public List<HandLine> getHands() {
        return hands;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getItem() {
        return item;
    }

    public void setItem(int item) {
        this.item = item;
    }

    public Long getPresiderId() {
        return presiderId;
    }

    public void setPresiderId(Long presiderId) {
        this.presiderId = presiderId;
    }

    public String getQuestionKk() {
        return questionKk;
    }

    public void setQuestionKk(String questionKk) {
        this.questionKk = questionKk;
    }

    public String getQuestionRu() {
        return questionRu;
    }

    public void setQuestionRu(String questionRu) {
        this.questionRu = questionRu;
    }

    public Choice getOthers() {
        return others;
    }

    public void setOthers(Choice others) {
        this.others = others;
    }
}
