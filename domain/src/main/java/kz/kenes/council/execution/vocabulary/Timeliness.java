package kz.kenes.council.execution.vocabulary;

/** How a task stands to its term; a withdrawn one stands in none of them. */
public enum Timeliness {
    DONE_IN_TIME,
    DONE_LATE,
    OPEN,
    OVERDUE
}
