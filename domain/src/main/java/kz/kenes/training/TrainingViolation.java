package kz.kenes.training;

import kz.kenes.shared.Violation;

/** Why a command on the training of staff is refused. */
public enum TrainingViolation implements Violation {
    NO_UNIT("TRN-08"),
    /** Arguments: the first and the last year that may be planned. */
    YEAR_WRONG("TRN-07"),
    TITLE_REQUIRED("TRN-03"),
    PROVIDER_REQUIRED("TRN-03"),
    HOURS_NOT_POSITIVE("TRN-10"),
    DATES_OUT_OF_ORDER("TRN-07"),
    /** Argument: the year of the plan. */
    DATES_OUTSIDE_YEAR("TRN-07"),
    COST_NEGATIVE("TRN-18"),
    DIRECTION_REQUIRED("TRN-05"),
    JUSTIFICATION_REQUIRED("TRN-06"),
    FUNDING_REQUIRED("TRN-18"),
    /** Argument: the source. */
    SHARE_NOT_POSITIVE("TRN-18"),
    /** Argument: the source. */
    SOURCE_TWICE("TRN-18"),
    /** Arguments: the sum of the shares and the cost. */
    FUNDING_NOT_EQUAL("TRN-18"),
    /** Argument: the training. */
    CONTRACT_REQUIRED("TRN-04"),
    /** Argument: the training. */
    UNIVERSITY_FUNDS_UNFOUNDED("TRN-19"),
    /** Arguments: the training and the source. */
    CONSENT_REQUIRED("TRN-20"),
    NO_TRAINING("TRN-07"),
    NOT_OWN_PLAN("TRN-07"),
    /** Argument: the state. */
    PLAN_NOT_OPEN("TRN-37"),
    PLAN_NOT_HANDED_IN("TRN-37"),
    PLAN_OF_OTHER_UNIT("TRN-08"),
    REMARKS_REQUIRED("TRN-37"),
    NOT_UNIT_HEAD("ORG-16"),
    OWN_JUSTIFICATION("TRN-06"),
    NO_JUSTIFICATION("TRN-06"),
    /** Arguments: the employee and the training. */
    JUSTIFICATION_NOT_APPROVED("TRN-06"),
    /** Arguments: how many of the seven are missing, and the first of them. */
    ANALYSIS_INCOMPLETE("TRN-09"),
    KEEPER_IS_HEAD("TRN-37"),
    NOT_KEEPER("TRN-11"),
    NO_PLANS("TRN-08"),
    MINUTES_NOT_SIGNED("TRN-11"),
    MINUTES_INCOMPLETE("TRN-11"),
    MINUTES_IN_FUTURE("TRN-11"),
    NOT_DISCUSSED("TRN-11"),
    /** Argument: the state, in which this cannot be done. */
    WRONG_STATE("TRN-37"),
    NOT_DIRECTOR("TRN-12"),
    NO_APPROVED_SCHEDULES("TRN-12"),
    NOT_SIGNED("TRN-12"),
    LIMIT_NEGATIVE("TRN-14"),
    GROUND_REQUIRED("TRN-14"),
    ALREADY_OPENED("TRN-13"),
    NOTHING_TO_CONSOLIDATE("TRN-13"),
    NOTHING_CONSOLIDATED("TRN-13"),
    BUDGET_NOT_AGREED("TRN-14"),
    NOT_EFFECTIVE("TRN-15"),
    NOT_DELIVERED("TRN-16"),
    PROOF_REQUIRED("TRN-05"),
    ENDED_IN_FUTURE("TRN-05"),
    /** Argument: the first day of the training. */
    ENDED_BEFORE_BEGIN("TRN-05"),
    ITEM_ENDED("TRN-23"),
    REASON_REQUIRED("TRN-23"),
    /** Argument: the longest time in years. */
    INTERVAL_OUT_OF_RANGE("TRN-10"),
    RECORD_GROUND_REQUIRED("TRN-10");

    private final String clause;

    TrainingViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
