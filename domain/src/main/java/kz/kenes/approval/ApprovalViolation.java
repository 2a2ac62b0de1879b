package kz.kenes.approval;

import kz.kenes.shared.Violation;

/** Why a command on a route, an approval or a substitution is refused. */
public enum ApprovalViolation implements Violation {
    /** Argument: the kind of actor. */
    ACTOR_INCOMPLETE,
    STEPS_REQUIRED,
    GROUND_REQUIRED,
    /** Argument: today. */
    EDITION_IN_PAST,
    /** Arguments: the route, the day. */
    NO_EDITION,
    /** Argument: the longest term in days. */
    TERM_OUT_OF_RANGE,
    /** Argument: the scope that the submission does not fill. */
    SCOPE_MISSING,
    /** Argument: the scope that the owner of the route does not know. */
    SCOPE_UNKNOWN,
    /** Argument: the condition. */
    CONDITION_UNKNOWN,
    CLAUSE_UNKNOWN,
    NO_STEP_NEEDED,
    ALREADY_SUBMITTED,
    /** Argument: how the approval stands. */
    NOT_RUNNING,
    /** Argument: whose turn it is. */
    NOT_THIS_STEP,
    /** Argument: what is to be done. */
    OTHER_VERB,
    /** Argument: who acts at this step. */
    NOT_THE_ACTOR,
    /** Argument: the body. */
    BODY_DECIDES,
    OWN_PROPOSAL,
    REMARKS_REQUIRED,
    CONCLUSION_REQUIRED,
    ONLY_AUTHOR_WITHDRAWS,
    STEP_ALREADY_TAKEN,
    SUBSTITUTE_IS_SELF,
    /** Argument: the longest time in days. */
    SUBSTITUTION_TOO_LONG,
    SUBSTITUTION_IN_PAST,
    DATES_OUT_OF_ORDER,
    SUBSTITUTION_OVERLAPS,
    SUBSTITUTION_ENDED;

    @Override
    public String clause() {
        return "";
    }
}
