package kz.kenes.plan.event;

/** Event: the members are told of an event (EVT-12). */
public record EventAnnounced(EventInvitation invitation) {}
