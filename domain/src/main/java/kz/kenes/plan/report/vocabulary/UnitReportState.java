package kz.kenes.plan.report.vocabulary;

/** How a report to the council stands. */
public enum UnitReportState {
    SUBMITTED,
    /** Given back with remarks. */
    RETURNED,
    ACCEPTED
}
