package kz.kenes.training.effect;

import kz.kenes.shared.Violation;

/** Why a command on what follows a training is refused. */
public enum EffectViolation implements Violation {
    NOT_OWN_COURSE("TRN-27"),
    /** Argument: the state, in which this cannot be done. */
    WRONG_STATE("TRN-27"),
    CERTIFICATE_INCOMPLETE("TRN-05"),
    /** Argument: the employee whose course it is. */
    CERTIFICATE_OF_OTHER("TRN-05"),
    /** Argument: the employee whose name was not found in the words of the certificate. */
    CERTIFICATE_UNNAMED("TRN-05"),
    COURSE_TEXT_REQUIRED("TRN-27"),
    /** Arguments: the lowest and the highest mark. */
    MARK_OUT_OF_RANGE("TRN-27"),
    NOT_LEADER("TRN-28"),
    REMARKS_REQUIRED("TRN-27"),
    /** Argument: the last day of the course. */
    HELD_BEFORE_END("TRN-27"),
    HELD_IN_FUTURE("TRN-27"),
    RECOMMENDATION_UNFOUNDED("TRN-27"),
    MINUTES_MISSING("TRN-28"),
    /** Arguments: how many are missing, and the first of them. */
    POINTS_MISSING("TRN-28"),
    PLAN_AHEAD("TRN-25"),
    REPORT_TEXT_REQUIRED("TRN-25"),
    RESOLUTION_REQUIRED("TRN-26"),
    /** Argument: the day of the report. */
    DISCUSSED_BEFORE_REPORT("TRN-26"),
    NOT_AUTHOR("TRN-29"),
    NOT_ABOVE("TRN-37"),
    PART_OF_OTHER("TRN-29"),
    NOTHING_TO_GATHER("TRN-29"),
    NO_MEETING("TRN-29"),
    MINUTES_NOT_LINKED("TRN-29"),
    ANALYSIS_REQUIRED("TRN-31"),
    REPORT_NOT_SIGNED("TRN-32"),
    DECISION_INCOMPLETE("TRN-32"),
    DECIDED_IN_FUTURE("TRN-32"),
    DUE_BEFORE_DECISION("TRN-32"),
    NOT_RESPONSIBLE("TRN-32"),
    DECISION_DONE("TRN-32"),
    RESULT_REQUIRED("TRN-32"),
    EFFECT_SAID("TRN-27"),
    EFFECT_TEXT_REQUIRED("TRN-27"),
    /** Argument: the first day on which it can be said. */
    EFFECT_TOO_EARLY("TRN-27"),
    /** Arguments: the least and the most. */
    MONTHS_OUT_OF_RANGE("TRN-27");

    private final String clause;

    EffectViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
