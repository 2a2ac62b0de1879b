package kz.kenes.council.meeting;

/**
 * Event: a meeting was closed.
 *
 * @param meeting id of the meeting
 */
public record MeetingClosed(long meeting) {}
