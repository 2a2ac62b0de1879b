package kz.kenes.training.effect.api;

/** What the reader can do with the report of an employee. */
public enum PlanReportAction {
    REPORT,
    GIVE_BACK,
    RESOLVE
}
