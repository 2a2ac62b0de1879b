package kz.kenes.council.meeting;

/** Event: the members are called to a meeting (MTG-07). Fired once per meeting. */
public record MeetingConvened(MeetingInvitation invitation) {}
