package kz.kenes.plan.work.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kenes.plan.work.api.AgendaChoices;
import kz.kenes.plan.work.api.AgendaChoices.OpenQuestion;
import kz.kenes.plan.work.api.PlanMeetingOfItems;
import kz.kenes.plan.work.api.PlanMeetings;
import kz.kenes.plan.work.api.PutOnAgenda;
import kz.kenes.shared.web.Almaty;
import kz.kenes.shared.web.Screen;

/** Questions of a plan go on the agenda of a meeting that is planned already, or of a new one. */
@Named
@ViewScoped
public class PlanMeetingFromPlanPage implements Serializable {

    @EJB
    private PlanMeetings planMeetings;

    @Inject
    private Screen screen;

    private Long id;
    private AgendaChoices shown;
    private List<Long> chosen = List.of();
    private Long meetingId;
    private LocalDateTime start;
    private String place;
    private String link;
    private int minutes = 15;
    /** Makes a double click or a reload answer with the meeting that is already planned. */
    private String key;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        shown = planMeetings.choices(id);
        List<OpenQuestion> questions = shown.questions();
        chosen = questions.stream()
                .filter(question -> question.due().equals(questions.get(0).due()))
                .map(OpenQuestion::id)
                .toList();
        meetingId = shown.meetings().isEmpty() ? null : shown.meetings().get(0).id();
    }

    public String put() {
        if (meetingId == null) {
            return planNew();
        }
        planMeetings.putOnAgenda(new PutOnAgenda(id, new ArrayList<>(chosen), meetingId, minutes));
        screen.done("plan.agenda.done");
        return screen.to("/council/agenda", meetingId);
    }

    private String planNew() {
        if (start == null) {
            screen.wrong("start", "plan.agenda.start.missing");
            return null;
        }
        if (place == null || place.isBlank()) {
            screen.wrong("place", "plan.agenda.place.missing");
            return null;
        }
        long meeting = planMeetings.planMeeting(
                new PlanMeetingOfItems(id, new ArrayList<>(chosen), Almaty.moment(start), place, link, minutes, key));
        screen.done("plan.agenda.done");
        return screen.to("/council/agenda", meeting);
    }

    public AgendaChoices getShown() {
        return shown;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long meetingId) {
        this.meetingId = meetingId;
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

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
