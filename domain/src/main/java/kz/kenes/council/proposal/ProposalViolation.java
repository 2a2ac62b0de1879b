package kz.kenes.council.proposal;

import kz.kenes.shared.Violation;

/** Why a command on a proposal is refused. */
public enum ProposalViolation implements Violation {
    TITLE_REQUIRED("MTG-06"),
    REASON_REQUIRED("MTG-06"),
    /** Argument: the body. */
    NOT_ENTITLED("CNL-37"),
    NOT_PROPOSER("MTG-06"),
    /** Argument: the state. */
    WRONG_STATE("MTG-06"),
    NOT_SECRETARY("CNL-06"),
    MEETING_OF_OTHER_BODY("MTG-06"),
    DECLINE_REASON_REQUIRED("MTG-06"),
    ASSIGNED_NOT_DECLINED("CNL-12"),
    /** Arguments: the body it comes from, the body it should go to. */
    BODY_OUT_OF_REACH("CNL-14"),
    /** Argument: the body. */
    BODY_NOT_IN_FORCE("CNL-14"),
    MATERIAL_ATTACHED_ALREADY("");

    private final String clause;

    ProposalViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
