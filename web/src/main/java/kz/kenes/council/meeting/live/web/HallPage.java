package kz.kenes.council.meeting.live.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.meeting.live.api.LiveView;

/** The screen of the hall. */
@Named
@ViewScoped
public class HallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private LiveMeetings meetings;

    private Long id;
    private LiveView view;

    public void load() {
        view = meetings.look(id);
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
}
