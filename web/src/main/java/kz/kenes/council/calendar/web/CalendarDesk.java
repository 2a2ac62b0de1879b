package kz.kenes.council.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.ScheduleView;

/** Schedules that wait for the reader: their part of My desk. */
@Named
@RequestScoped
public class CalendarDesk {

    @EJB
    private Calendars calendars;

    private List<ScheduleView> warnings;

    @PostConstruct
    void read() {
        warnings = calendars.warnings();
    }

    public List<ScheduleView> getWarnings() {
        return warnings;
    }
}
