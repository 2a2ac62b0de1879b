package kz.kenes.council.meeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.meeting.api.MeetingRow;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.shared.web.LazyRows;

/** The list of meetings. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {

    @EJB
    private Meetings meetings;

    private LazyRows<MeetingRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(meetings::list, "state", "body");
    }

    public LazyRows<MeetingRow> getRows() {
        return rows;
    }

    public MeetingState[] getStates() {
        return MeetingState.values();
    }
}
