package kz.kenes.council.execution.vocabulary;

/** What happened to a task; its history is made of these. */
public enum TaskAct {
    ASSIGNED,
    /** The minutes were corrected and say another term. */
    TERM_CORRECTED,
    PROGRESS,
    EVIDENCE,
    REPORTED,
    ACCEPTED,
    RETURNED,
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED,
    WITHDRAWN,
    REMINDED,
    ESCALATED
}
