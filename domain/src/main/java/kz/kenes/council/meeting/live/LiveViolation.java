package kz.kenes.council.meeting.live;

import kz.kenes.shared.Violation;

/** Why a command in an open meeting is refused. */
public enum LiveViolation implements Violation {
    ITEM_OF_OTHER_MEETING(""),
    /** Argument: the person. */
    NOT_PRESENT("MTG-23"),
    /** Argument: the person, who waits for the floor or has it. */
    ASKED_ALREADY(""),
    NOT_WAITING(""),
    NOT_SPEAKING(""),
    NOT_YOURS(""),
    /** Argument: the longest limit in minutes. */
    LIMIT_WRONG(""),
    TEXT_REQUIRED(""),
    /** Argument: the greatest number of signs. */
    TEXT_TOO_LONG("");

    private final String clause;

    LiveViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
