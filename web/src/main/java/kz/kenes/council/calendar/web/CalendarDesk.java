package kz.kenes.council.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.calendar.api.AnswerWanted;
import kz.kenes.council.calendar.api.Answers;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.ScheduleView;

/** Answers and schedules that wait for the reader: their part of My desk. */
@Named
@RequestScoped
public class CalendarDesk {

    @EJB
    private Calendars calendars;

    @EJB
    private Answers answers;

    private List<ScheduleView> warnings;
    private List<AnswerWanted> waiting;

    @PostConstruct
    void read() {
        warnings = calendars.warnings();
        waiting = answers.waiting();
    }

    /** Meetings that wait for the reader's answer. */
    public List<AnswerWanted> getWaiting() {
        return waiting;
    }

    public List<ScheduleView> getWarnings() {
        return warnings;
    }
}
