package kz.kenes.training.staff.vocabulary;

/** How a unit stands with its staff data. */
public enum DutyState {
    IN_TIME,
    /** The term comes near. */
    SOON,
    /** The HR service has asked, and the term has not passed. */
    ASKED,
    OVERDUE
}
