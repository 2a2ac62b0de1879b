package kz.kenes.quality.vocabulary;

/** Why a trained employee may leave. */
public enum LeavingReason {
    /** The work is for a time that ends. */
    TERM_ENDS,
    /** The term for which a competition was won ends; a new one may not be passed. */
    COMPETITION_ENDS,
    /** The unit, and with it the post, comes to an end. */
    UNIT_CLOSES
}
