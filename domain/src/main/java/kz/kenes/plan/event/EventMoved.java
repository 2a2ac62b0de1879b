package kz.kenes.plan.event;

/** Event: an announced event takes place at another time or place. */
public record EventMoved(EventInvitation invitation) {}
