package kz.kenes.council.api;

/** What may wait for a person on the desk; in brackets, whose id the entry carries. */
public enum DeskKind {
    /** An agenda is to be drafted or mended (meeting). */
    DRAFT_AGENDA,
    /** The agenda is approved; the members are to be notified (meeting). */
    CONVENE,
    /** A meeting to come, or going on (meeting). */
    ATTEND,
    /** An open ballot (meeting). */
    VOTE,
    /** A closed meeting has no minutes yet (meeting). */
    DRAFT_MINUTES,
    /** Drafted minutes are to be completed and frozen (minutes). */
    COMPLETE_MINUTES,
    /** Frozen minutes wait for the caller's signature (minutes). */
    SIGN_MINUTES,
    /** A draft composition is to be proposed (composition). */
    PROPOSE_COMPOSITION
}
