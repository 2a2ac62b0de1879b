package kz.kenes.council.meeting;

/**
 * Event: the items of an agenda were changed.
 *
 * @param meeting id of the meeting
 * @param by id of the person who changed them
 */
public record AgendaChanged(long meeting, long by) {}
