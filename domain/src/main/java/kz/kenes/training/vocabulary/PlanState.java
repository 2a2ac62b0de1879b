package kz.kenes.training.vocabulary;

/** How far the individual plan of an employee is. */
public enum PlanState {
    DRAFT,
    /** It waits for the schedule of the unit. */
    HANDED_IN,
    /** Given back with remarks. */
    RETURNED,
    /** A part of the schedule of the unit; nothing changes any more. */
    INCLUDED
}
