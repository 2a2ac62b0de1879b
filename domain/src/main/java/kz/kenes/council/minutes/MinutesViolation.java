package kz.kenes.council.minutes;

import kz.kenes.shared.Violation;

/** Why a command on minutes or extracts is refused. */
public enum MinutesViolation implements Violation {
    NOT_SECRETARY("CNL-06"),
    MEETING_NOT_CLOSED("MTG-25"),
    /** Argument: the state of the version. */
    NOT_A_DRAFT("MTG-28"),
    FROZEN_ALREADY("MTG-28"),
    /** Arguments: how many data are missing, the first of them. */
    INCOMPLETE("MTG-25"),
    ITEM_OF_OTHER_MEETING("MTG-25"),
    PAPERS_MISSING("MTG-25"),
    NOT_FROZEN("MTG-26"),
    /** Argument: the person. */
    NOT_A_SIGNATORY("MTG-26"),
    SIGNED_ALREADY("MTG-26"),
    PAPER_CHANGED("MTG-26"),
    PASSWORD_WRONG("MTG-26"),
    NOT_SIGNED("MTG-29"),
    CORRECTION_REASON_REQUIRED("MTG-28"),
    NO_DECISION_CHOSEN("MTG-29"),
    /** Argument: number of the decision. */
    DECISION_OF_OTHER_MINUTES("MTG-29"),
    RECIPIENT_REQUIRED("MTG-29"),
    REVOCATION_REASON_REQUIRED("MTG-29"),
    REVOKED_ALREADY("MTG-29");

    private final String clause;

    MinutesViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
