package kz.kenes.training.order;

import kz.kenes.shared.Violation;

/** Why a command on a trip order is refused. */
public enum OrderViolation implements Violation {
    /** Argument: the training. */
    NOT_APPROVED("TRN-17"),
    /** Argument: the training. */
    TRAINING_ENDED("TRN-17"),
    /** Arguments: the training and the number of the order, or a dash for a draft. */
    ORDERED_ALREADY("TRN-17"),
    NO_TRAVELLERS("TRN-17"),
    OTHER_INSTITUTION("TRN-17"),
    /** Argument: the employee. */
    TRAVELLER_TWICE("TRN-17"),
    /** Argument: the employee. */
    NOT_EMPLOYED("TRN-17"),
    PLACE_REQUIRED("TRN-17"),
    DAYS_OUT_OF_ORDER("TRN-17"),
    /** Arguments: the training, its first and its last day. */
    DAYS_NOT_COVERED("TRN-17"),
    /** Argument: the day of departure. */
    AFTER_DEPARTURE("TRN-17"),
    SIGNER_WITHOUT_POWER("TRN-17"),
    SIGNER_ABSENT("TRN-17"),
    /** Argument: the state. */
    WRONG_STATE("TRN-17"),
    CHANGE_REASON_REQUIRED("TRN-17"),
    CANCEL_REASON_REQUIRED("TRN-17"),
    SUBSTITUTION_REASON_REQUIRED("TRN-17"),
    /** Arguments: the employee and the unit. */
    SUBSTITUTE_OF_OTHER_UNIT("TRN-17"),
    SUBSTITUTE_IS_SAME("TRN-17"),
    /** Arguments: the employee and the training of the same days. */
    SUBSTITUTE_BUSY("TRN-17"),
    NOT_NAMED("TRN-17");

    private final String clause;

    OrderViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
