package kz.kenes.council.meeting;

/** Event: time, place or agenda of a convened meeting changed; the invitation says what holds now. */
public record MeetingChanged(MeetingInvitation invitation) {}
