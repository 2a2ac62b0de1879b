package kz.kenes.council.meeting;

/**
 * Event: a meeting was planned; its agenda is empty as yet.
 *
 * @param meeting id of the meeting
 */
public record MeetingPlanned(long meeting) {}
