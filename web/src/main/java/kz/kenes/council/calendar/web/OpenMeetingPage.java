package kz.kenes.council.calendar.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.calendar.api.OpenMeetingView;
import kz.kenes.council.calendar.api.OpenMeetings;
import kz.kenes.shared.web.Screen;

/** The announcement of an open meeting, where whoever wants to listen registers. */
@Named
@ViewScoped
public class OpenMeetingPage implements Serializable {

    @EJB
    private OpenMeetings meetings;

    @Inject
    private Screen screen;

    private Long id;
    private OpenMeetingView meeting;
    private String affiliation;

    public void load() {
        meeting = meetings.get(id);
    }

    public String register() {
        meetings.register(id, affiliation);
        screen.done("observer.registered");
        return screen.to("/council/open-meeting", id);
    }

    public String withdraw() {
        meetings.withdraw(id);
        screen.done("observer.withdrawn");
        return screen.to("/council/open-meeting", id);
    }

    public OpenMeetingView getMeeting() {
        return meeting;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(String affiliation) {
        this.affiliation = affiliation;
    }
}
