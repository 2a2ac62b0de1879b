package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What speaks against a time; none of it forbids the meeting.
 *
 * @param clashes members who are taken
 * @param dayOff the day is not worked
 * @param earliest the first day for which the members can still be told in time (MTG-07)
 * @param shortNotice the day lies before it
 */
public record ClashView(List<Clash> clashes, boolean dayOff, LocalDate earliest, boolean shortNotice)
        implements Serializable {}
