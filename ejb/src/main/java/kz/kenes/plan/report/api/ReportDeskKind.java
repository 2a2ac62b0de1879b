package kz.kenes.plan.report.api;

/** What is to be done with a report. */
public enum ReportDeskKind {
    BEGIN,
    COMPLETE,
    SUBMIT,
    SEND,
    RECEIVE
}
