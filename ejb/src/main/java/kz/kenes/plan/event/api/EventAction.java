package kz.kenes.plan.event.api;

/** What the reader may do next with an event. */
public enum EventAction {
    CHANGE,
    ANNOUNCE,
    HOLD,
    REPORT,
    CANCEL,
    KEEP_PARTICIPANTS,
    MARK_ATTENDANCE,
    ATTACH,
    REGISTER,
    WITHDRAW
}
