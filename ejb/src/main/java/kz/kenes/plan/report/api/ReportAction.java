package kz.kenes.plan.report.api;

/** What the reader may do with a report now. */
public enum ReportAction {
    WRITE,
    FREEZE,
    THAW,
    SUBMIT,
    SEND,
    RECEIVE,
    PUBLISH,
    DEPOSIT,
    ANALYSE
}
