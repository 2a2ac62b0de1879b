package kz.kenes.training.staff;

import kz.kenes.shared.Violation;

/** Why a command on the data of staff is refused. */
public enum StaffViolation implements Violation {
    NOT_UNIT_HEAD("TRN-21"),
    NO_STAFF("TRN-21"),
    /** Argument: the day. */
    SUBMITTED_TODAY("TRN-22"),
    TERM_IN_PAST("TRN-22"),
    REASON_REQUIRED("TRN-22"),
    /** Argument: the unit. */
    UNIT_WITHOUT_STAFF("TRN-22");

    private final String clause;

    StaffViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
