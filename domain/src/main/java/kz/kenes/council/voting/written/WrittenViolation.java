package kz.kenes.council.voting.written;

import kz.kenes.shared.Violation;

/** Why a command on a written vote is refused. */
public enum WrittenViolation implements Violation {
    /** Argument: the label of the edition. */
    NOT_ALLOWED("CNL-54"),
    NOT_OFFICER("CNL-06"),
    QUESTION_REQUIRED("MTG-25"),
    REASON_REQUIRED(""),
    /** Argument: the least number of days. */
    TERM_TOO_SHORT("CNL-54"),
    /** Argument: the person. */
    NOT_MEMBER("MTG-23"),
    TERM_OVER("MTG-23"),
    /** Argument: how many members have not answered. */
    TERM_RUNNING("MTG-23"),
    /** Argument: the choice that is recorded. */
    ANSWERED_ALREADY("MTG-23"),
    CLOSED_ALREADY("MTG-23");

    private final String clause;

    WrittenViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
