package kz.kenes.plan.event.vocabulary;

/** How somebody takes part in an event. */
public enum ParticipantState {
    /** Has a place. */
    REGISTERED,
    /** Waits for a place that becomes free. */
    WAITING,
    /** Has given the place back. */
    WITHDRAWN
}
