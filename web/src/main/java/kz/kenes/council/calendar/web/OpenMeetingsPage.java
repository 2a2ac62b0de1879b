package kz.kenes.council.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.calendar.api.OpenMeetingRow;
import kz.kenes.council.calendar.api.OpenMeetings;

/** The open meetings that are announced; also a part of My desk. */
@Named
@RequestScoped
public class OpenMeetingsPage {

    @EJB
    private OpenMeetings meetings;

    private List<OpenMeetingRow> rows;

    @PostConstruct
    void read() {
        rows = meetings.list();
    }

    /** Those that the reader may only listen to. */
    public List<OpenMeetingRow> getToListen() {
        return rows.stream().filter(row -> !row.member()).toList();
    }

    public List<OpenMeetingRow> getRows() {
        return rows;
    }
}
