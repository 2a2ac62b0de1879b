package kz.kenes.council.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.kenes.council.calendar.api.ObserverRow;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.AttendanceSheet;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.live.api.GivenAnswer;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.meeting.live.api.LiveView;
import kz.kenes.council.meeting.live.api.MeetingRooms;
import kz.kenes.council.meeting.live.api.RoomView;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.DraftView;
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
    private MeetingRooms rooms;

    @EJB
    private Voting voting;

    @EJB
    private LiveMeetings live;

    @Inject
    private Screen screen;

    private Long id;
    private int item = 1;
    private RoomView room;
    private int speechMinutes = 5;
    private Long presiderId;
    private String questionKk;
    private String questionRu;
    private Choice others = Choice.FOR;
    private List<HandLine> hands = List.of();
    private Long handsOf;

    /** Reads the meeting anew and keeps what the secretary has typed. */
    public void load() {
        room = rooms.look(id, item);
        item = room.item();
        if (presiderId == null && !room.meeting().presiders().isEmpty()) {
            presiderId = room.meeting().presiders().get(0).id();
        }
        Long vote = voteId();
        if (!Objects.equals(vote, handsOf)) {
            handsOf = vote;
            hands = undecided();
        }
    }

    /** Something has changed: shown are the counts, and the form only when another vote or another state needs it. */
    public void follow() {
        if (room == null) {
            // the view was left before the push came
            return;
        }
        RoomView before = room;
        Long vote = voteId();
        boolean open = isVoteOpen();
        load();
        boolean same = Objects.equals(vote, voteId()) && open == isVoteOpen();
        if (!same || before.meeting().state() != room.meeting().state()) {
            PrimeFaces.current().ajax().update("current", "actions");
        }
    }

    private Long voteId() {
        return getBallot() == null ? null : getBallot().id();
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
        meetings.open(id, room.meeting().version(), presiderId);
        return screen.to("/council/room", id);
    }

    public String close() {
        meetings.close(id, room.meeting().version());
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
                .filter(hand ->
                        hand.getChoice() != null && getBallot().notVoted().contains(hand.getPerson()))
                .map(hand -> new Hand(hand.getPersonId(), hand.getChoice()))
                .toList();
        voting.recordHands(new RecordHands(getBallot().id(), getBallot().version(), others, except));
        handsOf = null;
        load();
    }

    public void closeBallot() {
        voting.close(getBallot().id(), getBallot().version());
        load();
    }

    public AgendaItemView getCurrent() {
        return room.meeting().agenda().isEmpty()
                ? null
                : room.meeting().agenda().get(item - 1);
    }

    public boolean isVoteOpen() {
        return getBallot() != null && getBallot().state() == BallotState.OPEN;
    }

    /** True when the chosen item's latest vote adopted the matter itself, so that a decision may follow. */
    public boolean isAdopted() {
        BallotView ballot = getBallot();
        return ballot != null
                && ballot.purpose() == BallotPurpose.MAIN
                && (ballot.outcome() == Outcome.ADOPTED_BY_MAJORITY || ballot.outcome() == Outcome.ADOPTED_BY_PRESIDER);
    }

    /** Members present who have not voted, once each whatever the number of their seats. The list stays as it is while the secretary fills it in. */
    private List<HandLine> undecided() {
        Set<Long> listed = new HashSet<>();
        return !isVoteOpen()
                ? List.of()
                : room.sheet().members().stream()
                        .filter(m ->
                                m.personId() != null && getBallot().notVoted().contains(m.person()))
                        .filter(m -> listed.add(m.personId()))
                        .map(HandLine::new)
                        .toList();
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public MeetingView getMeeting() {
        return room.meeting();
    }

    public AttendanceSheet getSheet() {
        return room.sheet();
    }

    public BallotView getBallot() {
        return room.ballot();
    }

    /** The meeting as all see it; null before the opening. */
    public LiveView getView() {
        return room.live();
    }

    /** The draft decision of the chosen item with its amendments; null before the opening and without one. */
    public DraftView getDraft() {
        return room.draft();
    }

    /** Who waits to be let in to an open meeting. */
    public List<ObserverRow> getObservers() {
        return room.observers();
    }

    /** The answer of a member before the meeting begins, or null. */
    public GivenAnswer answerOf(Long person) {
        return room.answers().stream()
                .filter(one -> person != null && one.personId() == person)
                .findFirst()
                .orElse(null);
    }

    /** Somebody has answered that he or she does not come. */
    public boolean isDeclined() {
        return room.answers().stream().anyMatch(one -> one.choice() == AnswerChoice.NO);
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
