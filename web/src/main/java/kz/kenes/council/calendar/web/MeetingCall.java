package kz.kenes.council.calendar.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.calendar.api.AnswerMeeting;
import kz.kenes.council.calendar.api.Answers;
import kz.kenes.council.calendar.api.AnswersView;
import kz.kenes.council.calendar.api.ObserverRow;
import kz.kenes.council.calendar.api.OpenMeetings;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.shared.web.Screen;

/** Who comes to a meeting: answers, forecast of the quorum, observers; parts of the pages of the meeting and of the room. */
@Named
@RequestScoped
public class MeetingCall {

    @EJB
    private Answers answers;

    @EJB
    private OpenMeetings openMeetings;

    @EJB
    private Attendances attendances;

    @Inject
    private Screen screen;

    private final Map<Long, AnswersView> known = new HashMap<>();
    private final Map<Long, List<ObserverRow>> observers = new HashMap<>();
    private String reason;

    public AnswersView of(long meeting) {
        return known.computeIfAbsent(meeting, answers::of);
    }

    /** Only for the secretary of the body. */
    public List<ObserverRow> observers(long meeting) {
        return observers.computeIfAbsent(meeting, openMeetings::observers);
    }

    public String answer(long meeting, AnswerChoice choice) {
        answers.answer(new AnswerMeeting(meeting, choice, null));
        screen.done("answer.kept");
        return screen.to("/council/meeting", meeting);
    }

    public String decline(long meeting) {
        answers.answer(new AnswerMeeting(meeting, AnswerChoice.NO, reason));
        screen.done("answer.kept");
        return screen.to("/council/meeting", meeting);
    }

    public String remind(long meeting) {
        int silent = of(meeting).forecast().silent();
        answers.remind(meeting);
        screen.done("answer.reminded", silent);
        return screen.to("/council/meeting", meeting);
    }

    public String excuseDeclined(long meeting) {
        attendances.excuseDeclined(meeting);
        return screen.to("/council/room", meeting);
    }

    public String admit(long meeting, long observer) {
        openMeetings.admit(observer);
        return screen.to("/council/room", meeting);
    }

    /** {@code 87 %}; never a certainty that is none. */
    public String percent(double probability) {
        if (probability > 0 && probability < 0.01) {
            return "< 1 %";
        }
        if (probability < 1 && probability > 0.99) {
            return "> 99 %";
        }
        return Math.round(probability * 100) + " %";
    }

    public AnswerChoice[] getAgreeing() {
        return new AnswerChoice[] {AnswerChoice.YES, AnswerChoice.REMOTE};
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
