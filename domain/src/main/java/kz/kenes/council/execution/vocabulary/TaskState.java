package kz.kenes.council.execution.vocabulary;

/** Life of a task that a decision gives (MTG-33). */
public enum TaskState {
    ASSIGNED,
    IN_PROGRESS,
    /** Reported as done; the secretary has not looked yet. */
    REPORTED,
    ACCEPTED,
    /** Given back with a remark; to be done again. */
    RETURNED,
    WITHDRAWN,
    /** Never stored: the clock says that an open task is past its term. */
    OVERDUE;

    /** Still to be carried out. */
    public boolean isOpen() {
        return this == ASSIGNED || this == IN_PROGRESS || this == RETURNED;
    }

    /** Nothing more happens to it. */
    public boolean isFinal() {
        return this == ACCEPTED || this == WITHDRAWN;
    }
}
