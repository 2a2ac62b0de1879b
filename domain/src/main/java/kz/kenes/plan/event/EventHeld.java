package kz.kenes.plan.event;

import java.time.LocalDate;

/**
 * Event: an event was held that a line of a work plan foresees.
 *
 * @param event id of the event
 * @param planItem number of the line
 */
public record EventHeld(long event, long planItem, LocalDate day) {}
