package kz.kenes.council.calendar;

import kz.kenes.shared.Violation;

/** Why a command on the calendar, an answer or a registration is refused. */
public enum CalendarViolation implements Violation {
    END_NOT_LATER(""),
    /** Argument: the greatest number of days. */
    RANGE_TOO_LONG(""),
    NOTHING_TO_PLAN("MTG-01"),
    /** Argument: the day. */
    DAY_TWICE("MTG-01"),
    /** Argument: the person. */
    NOT_MEMBER("MTG-07"),
    ANSWERS_CLOSED("MTG-07"),
    REASON_REQUIRED("MTG-08"),
    NOBODY_TO_REMIND("MTG-07"),
    NOT_OPEN("MTG-09"),
    REGISTRATION_CLOSED("MTG-09"),
    /** Argument: the person. */
    MEMBER_NEEDS_NO_REGISTRATION("MTG-09"),
    NOT_REGISTERED("MTG-09");

    private final String clause;

    CalendarViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
