package kz.kenes.council.calendar;

/**
 * Event: what calendars show of a meeting or an event is no longer true, although nobody was told of it yet.
 *
 * @param id of the meeting or of the event
 */
public record CalendarEntryChanged(long id) {}
