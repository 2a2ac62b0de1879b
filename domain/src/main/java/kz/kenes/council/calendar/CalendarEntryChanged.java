package kz.kenes.council.calendar;

/**
 * Event: what calendars show of a meeting is no longer true, although its members were not told yet.
 *
 * @param meeting id of the meeting
 */
public record CalendarEntryChanged(long meeting) {}
