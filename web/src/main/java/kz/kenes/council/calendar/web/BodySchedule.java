package kz.kenes.council.calendar.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.ScheduleView;

/** The schedule of a body, for the page of the body. */
@Named
@RequestScoped
public class BodySchedule {

    @EJB
    private Calendars calendars;

    private final Map<Long, ScheduleView> known = new HashMap<>();

    /** Null where no edition is in force. */
    public ScheduleView of(long body) {
        return known.computeIfAbsent(body, calendars::schedule);
    }
}
