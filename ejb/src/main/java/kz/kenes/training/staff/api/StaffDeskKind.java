package kz.kenes.training.staff.api;

/** What waits for somebody in the data of staff. */
public enum StaffDeskKind {
    /** For the head of a unit. */
    SUBMIT_DATA,
    /** For the HR service. */
    UNITS_OVERDUE
}
