package kz.kenes.training.api;

/** What the reader may do next with the schedule of a unit. */
public enum ScheduleAction {
    COLLECT,
    RELEASE,
    DISCUSS,
    SUBMIT,
    RECEIVE
}
