package kz.kenes.council.execution.api;

/** What the caller may do with a task now. */
public enum TaskAction {
    /** Say how far the work has come, attach files, report it as done. */
    REPORT,
    ASK_EXTENSION,
    ACCEPT,
    GIVE_BACK,
    DECIDE_EXTENSION,
    WITHDRAW
}
