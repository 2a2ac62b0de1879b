package kz.kenes.training.effect.vocabulary;

/** How far the report of an employee on the individual plan is. */
public enum PlanReportState {
    HANDED_IN,
    RETURNED,
    /** The meeting has discussed it, and the head has written the resolution. */
    RESOLVED,
    /** A part of the report of the unit. */
    GATHERED
}
