package kz.kenes.quality;

import kz.kenes.shared.Violation;

/** Why a command of the quality feature is refused. */
public enum QualityViolation implements Violation {
    NOT_RAISER("QUA-06"),
    /** Argument: the source. */
    NOT_DEMANDER("QUA-09"),
    TEXT_REQUIRED("QUA-06"),
    CAUSE_REQUIRED("QUA-06"),
    FOUND_IN_FUTURE("QUA-06"),
    /** Argument: the source. */
    REMOVAL_TERM_REQUIRED("QUA-09"),
    REMOVAL_TERM_BEFORE_FINDING("QUA-09"),
    /** Argument: the state, in which this cannot be done. */
    WRONG_STATE("QUA-08"),
    NOT_KEEPER("QUA-07"),
    ANALYSIS_REQUIRED("QUA-07"),
    ACTION_REQUIRED("QUA-07"),
    RESPONSIBLE_REQUIRED("QUA-07"),
    ACTION_TERM_REQUIRED("QUA-07"),
    ACTION_TERM_PAST("QUA-07"),
    NOT_RESPONSIBLE("QUA-08"),
    ACTION_ENDED("QUA-08"),
    OUTCOME_REQUIRED("QUA-08"),
    EVIDENCE_REQUIRED("QUA-08"),
    CHECKER_REQUIRED("QUA-08"),
    /** Argument: the person. */
    CHECKER_DID_IT("QUA-08"),
    NOT_CHECKER("QUA-08"),
    RESULT_REQUIRED("QUA-08");

    private final String clause;

    QualityViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
