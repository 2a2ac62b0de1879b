package kz.kenes.council.inquiry;

import kz.kenes.shared.Violation;

/** Why a command on a request for information is refused. */
public enum InquiryViolation implements Violation {
    TITLE_REQUIRED("CNL-26"),
    TEXT_REQUIRED("CNL-26"),
    DUE_IN_PAST("CNL-26"),
    ADDRESSEE_REQUIRED("CNL-26"),
    /** Argument: the name of who is asked twice. */
    ADDRESSEE_TWICE("CNL-26"),
    /** Argument: the kind of body that asks. */
    ASKING_NOT_PROVIDED("CNL-26"),
    /** Argument: the name of who cannot be asked. */
    ADDRESSEE_OF_REPUBLICAN("CNL-26"),
    /** Argument: the name of who cannot be asked. */
    ADDRESSEE_OF_ASSOCIATION("CNL-28"),
    /** Argument: the name of who cannot be asked. */
    ADDRESSEE_OF_COUNCIL("CNL-15"),
    NOT_OFFICER("CNL-26"),
    NOT_RESPONDENT("CNL-26"),
    ANSWER_REQUIRED("CNL-26"),
    REASON_REQUIRED("CNL-26"),
    /** Argument: the state. */
    WRONG_STATE("CNL-26");

    private final String clause;

    InquiryViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
