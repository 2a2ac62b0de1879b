package kz.kenes.council.meeting.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import kz.kenes.council.meeting.api.AdjournMeeting;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.LinkedSitting;
import kz.kenes.council.meeting.api.MeetingOnPage;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.shared.web.Almaty;
import kz.kenes.shared.web.Screen;

/** One meeting: its life, agenda, quorum and what the reader may do next. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    @EJB
    private Meetings meetings;

    @EJB
    private Agendas agendas;

    @EJB
    private MinutesBook minutesBook;

    @Inject
    private Screen screen;

    private Long id;
    private MeetingView meeting;
    private String remarks;
    private String reason;
    private LocalDateTime proposedStart;
    private MeetingOnPage shown;
    private LocalDateTime adjournedStart;
    private String adjournedPlace;

    public void load() {
        shown = meetings.look(id);
        meeting = shown.meeting();
        adjournedPlace = meeting.place();
    }

    public String submitAgenda() {
        meetings.submitAgenda(id, meeting.version());
        screen.done("agenda.submitted");
        return again();
    }

    public String approveAgenda() {
        meetings.approveAgenda(id, meeting.version());
        screen.done("agenda.approved");
        return again();
    }

    public String giveAgendaBack() {
        meetings.giveAgendaBack(id, meeting.version(), remarks);
        screen.done("agenda.returned");
        return again();
    }

    public String convene() {
        meetings.convene(id, meeting.version());
        screen.done("meeting.convened");
        return again();
    }

    public String cancel() {
        meetings.cancel(id, meeting.version(), reason);
        screen.done("meeting.cancelled");
        return again();
    }

    public String recordNotHeld() {
        meetings.recordNotHeld(id, meeting.version(), Almaty.moment(proposedStart));
        screen.done("meeting.recordedNotHeld");
        return again();
    }

    public String adjourn() {
        long next = meetings.adjourn(new AdjournMeeting(
                id, meeting.version(), Almaty.moment(adjournedStart), adjournedPlace, meeting.onlineLink()));
        screen.done("meeting.adjourned");
        return screen.to("/council/meeting", next);
    }

    public List<LinkedSitting> getLinked() {
        return shown.linked();
    }

    /** The item that asks about the execution of earlier decisions; null where none does. */
    public Long getReviewItem() {
        return shown.reviewItemId();
    }

    public LocalDateTime getAdjournedStart() {
        return adjournedStart;
    }

    public void setAdjournedStart(LocalDateTime adjournedStart) {
        this.adjournedStart = adjournedStart;
    }

    public String getAdjournedPlace() {
        return adjournedPlace;
    }

    public void setAdjournedPlace(String adjournedPlace) {
        this.adjournedPlace = adjournedPlace;
    }

    public String draftMinutes() {
        return screen.to("/council/minutes", minutesBook.draft(id, meeting.version()));
    }

    public void material(long itemId, long fileId) {
        screen.show(agendas.material(itemId, fileId));
    }

    private String again() {
        return screen.to("/council/meeting", id);
    }

    public MeetingView getMeeting() {
        return meeting;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDateTime getProposedStart() {
        return proposedStart;
    }

    public void setProposedStart(LocalDateTime proposedStart) {
        this.proposedStart = proposedStart;
    }
}
