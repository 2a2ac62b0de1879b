package kz.kenes.plan.event;

/** Event: an announced event does not take place. */
public record EventCalledOff(EventInvitation invitation, String reason) {}
