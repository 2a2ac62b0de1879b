package kz.kenes.council.meeting;

/**
 * Event: a meeting was cancelled or not held, so that nothing on its agenda was considered.
 *
 * @param meeting id of the meeting
 */
public record AgendaDropped(long meeting) {}
