package kz.kenes.council.meeting.live.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.meeting.live.api.LiveView;
import kz.kenes.council.meeting.live.api.SendContribution;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.web.PadPage;
import kz.kenes.shared.web.Screen;
import org.primefaces.PrimeFaces;

/** The meeting on the phone of everybody who takes part or follows. */
@Named
@ViewScoped
public class LivePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private LiveMeetings meetings;

    @Inject
    private PadPage pad;

    @Inject
    private Screen screen;

    private Long id;
    private LiveView view;
    private ContributionKind kind = ContributionKind.QUESTION;
    private String text;
    private String key;

    /** Reads the meeting anew. The form of questions is shown or hidden only when that changes, so that a text stays. */
    public void load() {
        boolean spoke = view != null && view.isOpen() && view.attends();
        LiveView before = view;
        view = meetings.look(id);
        if (before != null && spoke != (view.isOpen() && view.attends())) {
            PrimeFaces.current().ajax().update("saying");
        }
        pad.show(id, view.questions());
    }

    /** The open question first; what is closed already is told by the tally and the agenda. */
    public List<PadView> getQuestions() {
        return pad.getQuestions().stream()
                .filter(question -> question.state() == BallotState.OPEN)
                .toList();
    }

    public void ask() {
        meetings.askToSpeak(view.item().id());
        load();
    }

    public void withdraw() {
        meetings.withdraw(view.mine().id());
        load();
    }

    public void endSpeech() {
        meetings.endSpeech(view.mine().id());
        load();
    }

    /** The text is sent once, however often the button is pressed or the answer lost. */
    public void send() {
        meetings.send(new SendContribution(view.item().id(), kind, text, key));
        text = null;
        key = null;
        screen.done("live.sent");
        load();
    }

    public ContributionKind[] getKinds() {
        return ContributionKind.values();
    }

    public LiveView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ContributionKind getKind() {
        return kind;
    }

    public void setKind(ContributionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
