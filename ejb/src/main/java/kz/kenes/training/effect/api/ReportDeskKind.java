package kz.kenes.training.effect.api;

/** What waits for somebody about reports on training. */
public enum ReportDeskKind {
    /** The own report on the plan was given back. */
    MEND_PLAN_REPORT,
    /** The head writes the resolution on the report of an employee. */
    RESOLVE_PLAN_REPORT,
    /** Reports from below wait for a report that nobody has begun. */
    BEGIN_REPORT,
    /** The reader draws up a report that is not submitted yet. */
    SUBMIT_REPORT,
    /** The reader carries out a decision of the management. */
    CARRY_OUT_DECISION
}
