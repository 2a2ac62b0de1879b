package kz.kenes.notice.vocabulary;

/** What a notice is about. */
public enum NoticeKind {
    MEETING_CONVENED,
    MEETING_CHANGED,
    MEETING_CANCELLED,
    MEETING_NOT_HELD,
    /** A member has not said yet whether he or she comes. */
    ANSWER_WANTED,
    /** On the desk only: the members sit in the meeting. */
    BALLOT_OPENED(false),
    /** Members are asked for their votes between meetings. */
    WRITTEN_VOTE_OPENED,
    MINUTES_TO_SIGN,
    MINUTES_SIGNED,
    TASK_GIVEN,
    COMPOSITION_APPROVED,
    /** Somebody's step of an approval has come. */
    STEP_AWAITED,
    SUBJECT_APPROVED,
    SUBJECT_RETURNED,
    PROPOSAL_TO_CONSIDER,
    PROPOSAL_REFERRED,
    PROPOSAL_INCLUDED,
    PROPOSAL_DECLINED,
    PROPOSAL_CONSIDERED,
    INQUIRY_ASKED,
    INQUIRY_ANSWERED,
    INQUIRY_ASKED_AGAIN,
    INQUIRY_ACCEPTED,
    INQUIRY_CALLED_OFF,
    GROUP_FORMED,
    GROUP_TASK_GIVEN,
    GROUP_REPORTED,
    GROUP_RETURNED,
    GROUP_ENDED,
    /** What is new on the information platform of an association, once a day. */
    BOARD_NEWS,
    EVENT_ANNOUNCED,
    EVENT_MOVED,
    EVENT_CALLED_OFF,
    EVENT_PLACE_FREE,
    /** The term of a task comes near. */
    TASK_REMINDED,
    /** The term of a task has passed; secretary and chair learn of it too. */
    TASK_OVERDUE,
    TASK_REPORTED,
    TASK_ACCEPTED,
    TASK_RETURNED,
    EXTENSION_ASKED,
    EXTENSION_DECIDED,
    TASK_WITHDRAWN,
    /** The HR service asks for the data of staff. */
    STAFF_DATA_ASKED,
    STAFF_DATA_DUE,
    STAFF_DATA_OVERDUE,
    /** An employee has reported on a course; the unit hears it. */
    COURSE_REPORTED,
    COURSE_RETURNED,
    COURSE_CLOSED,
    /** The month after a course comes to its end. */
    COURSE_REMINDED,
    /** The month after a course has passed. */
    COURSE_OVERDUE,
    /** Some months after a course: what has changed at work? */
    COURSE_EFFECT_ASKED,
    /** The management has decided how the training of staff gets better, and who sees to it. */
    IMPROVEMENT_DECIDED,
    /** Copies of decisions wait to be acknowledged. */
    COPIES_SENT,
    /** An order sends the person to a training. */
    TRIP_ORDERED,
    TRIP_CHANGED,
    TRIP_CANCELLED,
    NONCONFORMITY_RAISED,
    CORRECTION_SET,
    /** The term of a corrective action has passed; the heads and the representative of the management learn of it too. */
    CORRECTION_OVERDUE,
    /** Somebody has to be named who looks again. */
    CORRECTIONS_DONE,
    RECHECK_AWAITED,
    NONCONFORMITY_CLOSED,
    NONCONFORMITY_REOPENED,
    /** The annual report of a body waits to be received. */
    REPORT_SENT;

    private final boolean mailed;

    NoticeKind() {
        this(true);
    }

    NoticeKind(boolean mailed) {
        this.mailed = mailed;
    }

    /** True when the person also gets a mail. */
    public boolean isMailed() {
        return mailed;
    }
}
