package kz.kenes.plan.event.api;

/** What an event waits for. */
public enum EventDeskKind {
    ANNOUNCE,
    HOLD,
    REPORT,
    ATTEND
}
