package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.regulation.workday.api.HolidayRow;

/**
 * A part of the calendar.
 *
 * @param entries meetings and events by their start; at most 2,000
 * @param daysOff holidays and moved days of the time asked for
 * @param bodies bodies that the caller may choose, at most 200
 * @param schedules of the bodies in which the caller has a seat, and of the body asked for
 */
public record CalendarView(
        List<CalendarEntry> entries, List<HolidayRow> daysOff, List<BodyChoice> bodies, List<ScheduleView> schedules)
        implements Serializable {}
