package kz.kenes.training.effect.vocabulary;

/** How far the unit is with what has to follow a course. */
public enum CourseState {
    /** The report of the employee is awaited. */
    OPEN,
    /** The employee has reported; it is the unit's turn. */
    REPORTED,
    /** The head gave the report back. */
    RETURNED,
    CLOSED
}
