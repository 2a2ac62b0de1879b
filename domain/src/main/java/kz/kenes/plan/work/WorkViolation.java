package kz.kenes.plan.work;

import kz.kenes.shared.Violation;

/** Why a command on a work plan is refused. */
public enum WorkViolation implements Violation {
    NOT_SECRETARY("PLN-01"),
    /** Argument: the year of the plan that is there. */
    PLAN_EXISTS("PLN-02"),
    NOT_EFFECTIVE("PLN-02"),
    /** Argument: how the plan stands. */
    NOT_EDITABLE("PLN-02"),
    PLAN_EMPTY("PLN-01"),
    COUNCIL_ABOVE_REQUIRED("PLN-03"),
    CONTENT_REQUIRED("PLN-07"),
    /** Arguments: the first and the last day of the plan. */
    OUTSIDE_YEAR("PLN-17"),
    RESPONSIBLE_REQUIRED("PLN-07"),
    ITEM_OF_OTHER_PLAN(""),
    /** Argument: how the line stands. */
    ITEM_CLOSED("PLN-07"),
    ITEM_LINKED("PLN-07"),
    NOT_A_QUESTION("PLN-07"),
    NOT_AN_EVENT("PLN-07"),
    NOT_RESPONSIBLE("PLN-07"),
    EVIDENCE_REQUIRED("PLN-07"),
    REASON_REQUIRED("PLN-07"),
    LINK_WRONG("PLN-07"),
    MEETING_OF_OTHER_BODY("PLN-01"),
    EVENT_OF_OTHER_BODY("PLN-07"),
    NOTHING_CHOSEN(""),
    TEXT_REQUIRED("PLN-11"),
    NOT_MEMBER("PLN-11"),
    PLACE_REQUIRED("PLN-18"),
    NOT_COUNCIL("PLN-18"),
    /** Argument: the number of the row. */
    ROW_INCOMPLETE("PLN-07"),
    /** Argument: the number of the row. */
    ROW_DATE_WRONG("PLN-17"),
    /** Arguments: the number of the row, the name. */
    ROW_PERSON_UNKNOWN("PLN-07");

    private final String clause;

    WorkViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
