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
    POINTS_MISSING("TRN-28");

    private final String clause;

    EffectViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
