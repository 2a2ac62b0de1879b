package kz.kenes.people.intake;

import kz.kenes.shared.Violation;

/** What is wrong with a table of staff. */
public enum IntakeViolation implements Violation {
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_UNREADABLE,
    OLD_FORMAT,
    NOT_A_TABLE,
    WRONG_ENCODING,
    TOO_MANY_ROWS,
    NO_ROWS,
    HEADING_UNKNOWN,
    HEADING_MISSING,
    HEADING_TWICE,
    FORMULA,
    MERGED,
    BROKEN_CELL,
    VALUE_REQUIRED,
    VALUE_TOO_LONG,
    NOT_A_DATE,
    UNIT_UNKNOWN,
    UNIT_AMBIGUOUS,
    CATEGORY_UNKNOWN,
    POSITION_UNKNOWN,
    DEGREE_UNKNOWN,
    TITLE_UNKNOWN,
    SAME_ROW,
    EMAIL_TWICE,
    EMAIL_OF_OTHER,
    /** Argument: the greatest length. */
    KEY_REQUIRED,
    /** Argument: the key. */
    KEY_REUSED;

    @Override
    public String clause() {
        return "";
    }
}
