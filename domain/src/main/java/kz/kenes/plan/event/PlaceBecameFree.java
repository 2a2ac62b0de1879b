package kz.kenes.plan.event;

/**
 * Event: who waited for a place has one now.
 *
 * @param invitation to the event, for these persons alone
 */
public record PlaceBecameFree(EventInvitation invitation) {}
