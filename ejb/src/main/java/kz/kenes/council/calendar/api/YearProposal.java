package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.util.List;

/**
 * The meetings of an academic year: what is planned already, and what is proposed beside it.
 *
 * @param planned starting with the earliest
 * @param proposed none for a body without a number in its edition (MTG-04)
 */
public record YearProposal(ScheduleView schedule, List<CalendarEntry> planned, List<ProposedMeeting> proposed)
        implements Serializable {}
