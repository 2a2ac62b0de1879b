package kz.kenes.plan.event;

/**
 * Event: an event that a line of a work plan foresees is cancelled, or serves that line no more.
 *
 * @param event id of the event
 * @param planItem number of the line
 */
public record EventDropped(long event, long planItem) {}
