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
    RESULT_REQUIRED("QUA-08"),
    NOT_RISK_KEEPER("QUA-01"),
    RISK_INCOMPLETE("QUA-01"),
    RISK_NOTE_REQUIRED("QUA-01"),
    KNOWN_RISK_STAYS("QUA-02"),
    PLAN_DOCUMENT_REQUIRED("QUA-03"),
    NOT_MARK_KEEPER("QUA-11"),
    /** Argument: the highest mark. */
    MARK_OUT_OF_RANGE("QUA-11"),
    SEMESTER_WRONG("QUA-11"),
    YEAR_NOT_BEGUN("QUA-11"),
    /** Argument: the number of the row. */
    MARK_ROW_WRONG("QUA-11"),
    /** Arguments: the number of the row, and what stands there. */
    MARK_PERSON_UNKNOWN("QUA-11"),
    /** Argument: the method. */
    NOT_CONTROLLER("TRN-24"),
    CONTROL_IN_FUTURE("TRN-24"),
    CONTROL_FINDING_REQUIRED("TRN-24"),
    CONTROL_PROOF_REQUIRED("TRN-24"),
    CONTROL_OF_OTHER_UNIT("QUA-10"),
    /** Argument: the day of the control. */
    FOUND_BEFORE_CONTROL("QUA-10"),
    NOT_PROGRAMME_KEEPER("QUA-10"),
    NOT_PROGRAMME_APPROVER("QUA-10"),
    OWN_PROGRAMME("QUA-10"),
    NOTHING_TO_APPROVE("QUA-10"),
    AUDIT_UNIT_REQUIRED("QUA-10"),
    AUDIT_SUBJECT_REQUIRED("QUA-10"),
    AUDIT_TERM_REQUIRED("QUA-10"),
    /** Argument: the year of the programme. */
    AUDIT_OUT_OF_YEAR("QUA-10"),
    AUDIT_DAY_OF_OTHER_MONTH("QUA-10"),
    AUDITOR_REQUIRED("QUA-10"),
    /** Argument: the auditor. */
    AUDITOR_OF_OWN_UNIT("QUA-10"),
    AUDIT_PLANNED_ALREADY("QUA-10"),
    AUDIT_CANCEL_REASON_REQUIRED("QUA-10"),
    AUDIT_NOT_APPROVED("QUA-10"),
    /** Argument: the state, in which this cannot be done. */
    AUDIT_OVER("QUA-10"),
    /** Argument: the year of the programme. */
    AUDIT_BEFORE_YEAR("QUA-10"),
    NOT_AUDITOR("QUA-10"),
    NOT_REVIEWER("QUA-12"),
    REVIEW_IN_FUTURE("QUA-12"),
    REVIEW_INCOMPLETE("QUA-12"),
    REVIEW_DOCUMENT_REQUIRED("QUA-12"),
    /** Argument: the input. */
    REVIEW_INPUT_MISSING("QUA-12");

    private final String clause;

    QualityViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
