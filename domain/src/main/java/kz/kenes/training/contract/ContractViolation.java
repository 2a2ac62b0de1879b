package kz.kenes.training.contract;

import kz.kenes.shared.Violation;

/** Why a command on a training contract is refused. */
public enum ContractViolation implements Violation {
    NUMBER_REQUIRED("TRN-35"),
    SUBJECT_REQUIRED("TRN-35"),
    SUM_NOT_POSITIVE("TRN-35"),
    SIGNED_IN_FUTURE("TRN-35"),
    CLAUSE_REQUIRED("TRN-35"),
    COMPETITION_REQUIRED("TRN-35"),
    /** Argument: the last day that the appointment should reach. */
    THREE_YEARS_REQUIRED("TRN-35"),
    /** Arguments: the first and the last day of the three years. */
    OUTSIDE_TERM("TRN-35"),
    NOT_OF_EMPLOYEE("TRN-35"),
    CONTRACTED_ALREADY("TRN-35"),
    NOT_EMPLOYED("TRN-35"),
    NOTHING_DUE("TRN-35"),
    SETTLED_ALREADY("TRN-35"),
    SETTLEMENT_INCOMPLETE("TRN-35"),
    SETTLED_IN_FUTURE("TRN-35"),
    /** Argument: the day on which the contract was signed. */
    SETTLED_BEFORE_CONTRACT("TRN-35");

    private final String clause;

    ContractViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
