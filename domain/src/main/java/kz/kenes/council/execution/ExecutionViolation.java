package kz.kenes.council.execution;

import kz.kenes.shared.Violation;

/** Why a command on a task, a delivery or a publication is refused. */
public enum ExecutionViolation implements Violation {
    MINUTES_NOT_SIGNED("MTG-33"),
    /** Argument: number of the decision. */
    NOTHING_TO_CARRY_OUT("MTG-33"),
    /** Argument: number of the decision. */
    DECISION_CARRIED_OUT("MTG-33"),
    NOT_EXECUTOR("MTG-33"),
    NOT_SECRETARY("MTG-33"),
    OWN_EXECUTION("MTG-33"),
    /** Argument: the state, in which this cannot be done. */
    WRONG_STATE("MTG-33"),
    PROGRESS_OUT_OF_RANGE("MTG-33"),
    EVIDENCE_REQUIRED("MTG-33"),
    LINK_WRONG("MTG-33"),
    FILE_ATTACHED_ALREADY("MTG-33"),
    REMARK_REQUIRED("MTG-33"),
    REASON_REQUIRED("MTG-33"),
    /** Argument: the present term. */
    TERM_NOT_LATER("MTG-33"),
    /** Argument: the term that has passed. */
    EXTENSION_TOO_LATE("MTG-33"),
    EXTENSION_ASKED_ALREADY("MTG-33"),
    NO_EXTENSION_ASKED("MTG-33"),
    NOTHING_TO_DELIVER("MTG-30"),
    NOT_SENT("MTG-30"),
    NOT_RECIPIENT("MTG-30"),
    RECEIVED_ALREADY("MTG-30"),
    NO_RESPONSE_EXPECTED("CNL-36"),
    RESPONSE_REASON_REQUIRED("CNL-36"),
    RESPONSE_DATE_WRONG("CNL-36"),
    NO_ASSOCIATION("MTG-32"),
    MEETING_NOT_HELD_YET("MTG-32"),
    /** Argument: the base university. */
    SITE_UNKNOWN("MTG-32"),
    /** Argument: the official site. */
    LINK_OF_OTHER_SITE("MTG-32");

    private final String clause;

    ExecutionViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
