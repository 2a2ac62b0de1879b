package kz.kenes.council.board;

import kz.kenes.shared.Violation;

/** Why a command on the information platform is refused. */
public enum BoardViolation implements Violation {
    /** Argument: the kind of body. */
    BOARD_NOT_PROVIDED("CNL-39"),
    NOT_PARTICIPANT("CNL-39"),
    NOT_SECRETARY("CNL-39"),
    TITLE_REQUIRED("CNL-39"),
    TEXT_REQUIRED("CNL-39"),
    TERM_REQUIRED("CNL-39"),
    TERM_NOT_PROVIDED("CNL-39"),
    /** Argument: last day of the comments. */
    TERM_PASSED("CNL-39"),
    REASON_REQUIRED("CNL-39"),
    REMOVED_ALREADY("CNL-39"),
    /** Argument: the state. */
    WRONG_STATE("CNL-39");

    private final String clause;

    BoardViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
