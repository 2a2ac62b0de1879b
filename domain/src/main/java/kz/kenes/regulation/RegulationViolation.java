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
    NOTICE_NEGATIVE("MTG-07");

    private final String clause;

    RegulationViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
