package kz.kenes.training.archive;

import kz.kenes.shared.Violation;

/** Why a command on the register of papers is refused. */
public enum ArchiveViolation implements Violation {
    /** Argument: the code. */
    FORM_NOT_IN_LIST("TRN-33"),
    /** 602-04 is left out in the list of forms. */
    FORM_DOES_NOT_EXIST("TRN-33"),
    TITLE_REQUIRED("TRN-33"),
    UNIT_REQUIRED("TRN-34"),
    CLOSED_BEFORE_MADE("DOC-03"),
    CLOSED_ALREADY("DOC-03"),
    NOT_CLOSED("DOC-03"),
    /** Argument: the last day of storage. */
    STILL_KEPT("DOC-03"),
    ACT_REQUIRED("DOC-03"),
    ACT_IN_FUTURE("DOC-03"),
    DISPOSED_ALREADY("DOC-03");

    private final String clause;

    ArchiveViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
