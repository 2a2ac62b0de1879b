package kz.kenes.plan.event;

import kz.kenes.shared.Violation;

/** Why a command on an event or its participants is refused. */
public enum EventViolation implements Violation {
    NOT_ORGANISER("EVT-03"),
    TITLE_REQUIRED("EVT-03"),
    PLACE_OR_LINK_REQUIRED("EVT-11"),
    LINK_WRONG("EVT-11"),
    END_NOT_LATER("EVT-11"),
    START_IN_PAST("EVT-12"),
    CO_ORGANISER_IS_ORGANISER("EVT-05"),
    /** Arguments: the first and the last number of the list. */
    DIRECTION_UNKNOWN("EVT-06"),
    CAPACITY_WRONG("EVT-11"),
    /** Argument: the state, in which this cannot be done. */
    WRONG_STATE(""),
    NOT_YET_BEGUN("EVT-11"),
    RESULT_REQUIRED("EVT-11"),
    REASON_REQUIRED(""),
    NOT_ANNOUNCED("EVT-12"),
    BEGUN_ALREADY("EVT-11"),
    NAME_REQUIRED("EVT-11"),
    ORGANISATION_REQUIRED("EVT-11"),
    /** Argument: the person. */
    NOT_REGISTERED("EVT-11"),
    MATERIAL_ATTACHED_ALREADY("EVT-11"),
    /** Argument: the number of the row. */
    ROW_INCOMPLETE("EVT-11");

    private final String clause;

    EventViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
