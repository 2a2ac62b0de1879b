package kz.kenes.plan.event.vocabulary;

/** Where an event stands in its life. */
public enum EventState {
    PLANNED,
    ANNOUNCED,
    HELD,
    REPORTED,
    CANCELLED
}
