package kz.kenes.council.group;

import kz.kenes.shared.Violation;

/** Why a command on a working group is refused. */
public enum GroupViolation implements Violation {
    /** Argument: the kind of body. */
    GROUPS_NOT_PROVIDED("CNL-27"),
    NOT_OFFICER("CNL-27"),
    NOT_LEADER("CNL-27"),
    NOT_RESPONSIBLE("CNL-27"),
    TOPIC_REQUIRED("CNL-27"),
    /** Argument: the name of who stands twice. */
    MEMBER_TWICE("CNL-27"),
    MEMBER_REQUIRED("CNL-27"),
    TERM_IN_PAST("CNL-27"),
    /** Argument: last day of the group. */
    TERM_PASSED("CNL-27"),
    /** Argument: last day of the group. */
    TASK_AFTER_TERM("CNL-27"),
    TASK_REQUIRED("CNL-27"),
    /** Argument: the name of the person. */
    TASK_FOR_MEMBER("CNL-27"),
    TASK_DONE_ALREADY("CNL-27"),
    RESULT_REQUIRED("CNL-27"),
    REPORT_REQUIRED("CNL-27"),
    REASON_REQUIRED("CNL-27"),
    MEETING_OF_OTHER_BODY("CNL-27"),
    ON_AGENDA_ALREADY("CNL-27"),
    /** Argument: the state. */
    WRONG_STATE("CNL-27");

    private final String clause;

    GroupViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
