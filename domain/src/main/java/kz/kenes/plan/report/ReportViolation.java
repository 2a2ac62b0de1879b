package kz.kenes.plan.report;

import kz.kenes.shared.Violation;

/** Why a command on reports, monitoring and analyses is refused. */
public enum ReportViolation implements Violation {
    NOT_SECRETARY("PLN-08"),
    /** Argument: the first day of the academic year. */
    YEAR_NOT_BEGUN("PLN-17"),
    DIRECTIONS_UNKNOWN("PLN-12"),
    /** Argument: the state, in which this cannot be done. */
    WRONG_STATE(""),
    TASK_REQUIRED("PLN-08"),
    /** Argument: the event. */
    EVENT_NOT_HELD("PLN-14"),
    /** Argument: the event. */
    EVENT_OF_OTHER("PLN-14"),
    LINK_WRONG("PLN-14"),
    DAY_IN_FUTURE("PLN-14"),
    NO_RECIPIENT("CNL-07"),
    NOT_RECIPIENT("CNL-07"),
    RECEIVED_ALREADY("CNL-07"),
    INDEX_REQUIRED("PLN-18"),
    NOT_A_COUNCIL("PLN-09"),
    NOT_REPORTER("PLN-09"),
    TITLE_REQUIRED("PLN-09"),
    CONTENT_REQUIRED("PLN-09"),
    NOT_OFFICER("PLN-09"),
    OWN_REPORT("PLN-09"),
    REMARKS_REQUIRED("PLN-09"),
    UNIT_REPORT_ANSWERED("PLN-09"),
    UNIT_OF_OTHER("PLN-10"),
    PERCENT_WRONG("PLN-10"),
    FINDINGS_REQUIRED("PLN-10"),
    NOT_SENT("PLN-15"),
    NOT_UPPER("PLN-15"),
    ANALYSIS_REQUIRED("PLN-15");

    private final String clause;

    ReportViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
