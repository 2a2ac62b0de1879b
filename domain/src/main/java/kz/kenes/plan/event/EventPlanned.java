package kz.kenes.plan.event;

/**
 * Event: an event was planned for a line of a work plan.
 *
 * @param event id of the event
 * @param planItem number of the line
 */
public record EventPlanned(long event, long planItem) {}
