package kz.kenes.council.meeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.meeting.api.ChangeMeeting;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Almaty;
import kz.kenes.shared.web.Screen;

/** Planning a meeting, or changing its time and place. */
@Named
@ViewScoped
public class PlanMeetingPage implements Serializable {

    private static final int MOST_BODIES = 200;

    @EJB
    private Bodies bodies;

    @EJB
    private Meetings meetings;

    @Inject
    private Screen screen;

    private List<BodyRow> choices;
    private Long id;
    private long version;
    private Long bodyId;
    private MeetingKind kind = MeetingKind.ORDINARY;
    private String reason;
    private LocalDateTime start;
    private String place;
    private String onlineLink;
    /** Makes a double click or a reload answer with the meeting that is already planned. */
    private String key;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        choices = bodies.list(ListQuery.first(MOST_BODIES)).rows();
        if (id != null) {
            MeetingView meeting = meetings.get(id);
            version = meeting.version();
            bodyId = meeting.bodyId();
            kind = meeting.kind();
            reason = meeting.reason();
            start = Almaty.local(meeting.start());
            place = meeting.place();
            onlineLink = meeting.onlineLink();
        }
    }

    public String save() {
        if (id == null) {
            id = meetings.plan(new PlanMeeting(bodyId, kind, reason, Almaty.moment(start), place, onlineLink, key));
        } else {
            meetings.change(new ChangeMeeting(id, version, Almaty.moment(start), place, onlineLink));
        }
        return screen.to("/council/meeting", id);
    }

    public List<BodyRow> getChoices() {
        return choices;
    }

    public MeetingKind[] getKinds() {
        return MeetingKind.values();
    }

    public boolean isExtraordinary() {
        return kind == MeetingKind.EXTRAORDINARY;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public MeetingKind getKind() {
        return kind;
    }

    public void setKind(MeetingKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }
}
