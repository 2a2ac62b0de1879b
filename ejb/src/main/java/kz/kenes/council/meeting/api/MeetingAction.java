package kz.kenes.council.meeting.api;

/** What a person may do with a meeting at the moment, by permission, scope and state. */
public enum MeetingAction {
    CHANGE,
    EDIT_AGENDA,
    /** Attach and remove the materials of its items. */
    PREPARE,
    SUBMIT_AGENDA,
    APPROVE_AGENDA,
    GIVE_AGENDA_BACK,
    CONVENE,
    MARK_ATTENDANCE,
    OPEN,
    CONDUCT,
    HAND_OVER,
    NAME_SECRETARY,
    VOTE,
    CLOSE,
    RECORD_NOT_HELD,
    CANCEL,
    DRAFT_MINUTES
}
