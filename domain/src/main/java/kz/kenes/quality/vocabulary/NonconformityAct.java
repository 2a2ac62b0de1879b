package kz.kenes.quality.vocabulary;

/** What happened to a nonconformity. */
public enum NonconformityAct {
    RAISED,
    ANALYSED,
    ACTION_SET,
    ACTION_DONE,
    /** The last action that was open is done. */
    ALL_DONE,
    CHECKER_NAMED,
    /** The recheck was positive. */
    CLOSED,
    /** The recheck was negative. */
    REOPENED,
    /** The term of an action has passed. */
    OVERDUE
}
