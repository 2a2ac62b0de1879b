package kz.kenes.regulation;

import kz.kenes.shared.Violation;

/** Why a command on a regulation is refused. */
public enum RegulationViolation implements Violation {
    TITLE_REQUIRED(""),
    LABEL_REQUIRED(""),
    BASIS_REQUIRED(""),
    /** Arguments: title of the regulation, the day. */
    NO_EDITION("CNL-54"),
    /** Argument: first day of the edition that begins later or on the same day. */
    EDITION_NOT_LATER("CNL-54"),
    /** Argument: today. */
    EDITION_IN_PAST("CNL-54"),
    QUORUM_OF_NOBODY("MTG-10"),
    FREQUENCY_UNCLEAR("MTG-01"),
    NOTICE_NEGATIVE("MTG-07"),
    COUNCIL_TASK_REQUIRED("CNL-08"),
    REPUBLICAN_SUBJECT_REQUIRED("CNL-23"),
    ASSOCIATION_DIRECTION_REQUIRED("CNL-40"),
    CERTIFICATION_BODY_REQUIRED("DOC-15"),
    CHECK_DAYS_OUT_OF_ORDER("DOC-15"),
    AUDITOR_REQUIRED("DOC-15"),
    /** Argument: the last day of the check. */
    CHECK_ENDED("DOC-15"),
    /** Argument: the list from which the entry was taken. */
    REMIT_OF_OTHER_KIND(""),
    /** Argument: the day on which the list does not hold. */
    REMIT_NOT_IN_FORCE("");

    private final String clause;

    RegulationViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
