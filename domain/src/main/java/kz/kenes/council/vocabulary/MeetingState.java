package kz.kenes.council.vocabulary;

/** Life of a meeting, in order; NOT_HELD and CANCELLED end it early. */
public enum MeetingState {
    PLANNED,
    AGENDA_DRAFTED,
    AGENDA_APPROVED,
    CONVENED,
    OPEN,
    CLOSED,
    MINUTES_DRAFTED,
    PARTLY_SIGNED,
    SIGNED,
    NOT_HELD,
    CANCELLED
}
