package kz.kenes.council.guidance;

import kz.kenes.shared.Violation;

/** Why a command on a document of the republican council is refused. */
public enum GuidanceViolation implements Violation {
    /** Argument: the kind of body. */
    GUIDANCE_NOT_PROVIDED("PLN-16"),
    NOT_OFFICER("PLN-16"),
    NUMBER_REQUIRED("PLN-16"),
    /** Argument: the number. */
    NUMBER_TAKEN("PLN-16"),
    DATE_IN_FUTURE("PLN-16"),
    TITLE_REQUIRED("PLN-16"),
    TEXT_REQUIRED("PLN-16"),
    SUBJECT_REQUIRED("PLN-16"),
    /** Argument: number of the subject. */
    SUBJECT_OF_PLANS("PLN-16"),
    REASON_REQUIRED("PLN-16"),
    WITHDRAWN_ALREADY("PLN-16");

    private final String clause;

    GuidanceViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
