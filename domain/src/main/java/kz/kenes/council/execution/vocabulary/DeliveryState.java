package kz.kenes.council.execution.vocabulary;

/** Where the copy of a decision is. */
public enum DeliveryState {
    /** Not sent yet. */
    WAITING,
    SENT,
    /** Whoever leads the unit, or speaks for the university, has taken note. */
    RECEIVED
}
