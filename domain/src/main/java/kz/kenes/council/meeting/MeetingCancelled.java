package kz.kenes.council.meeting;

/** Event: a convened meeting will not take place. */
public record MeetingCancelled(MeetingInvitation invitation, String reason) {}
