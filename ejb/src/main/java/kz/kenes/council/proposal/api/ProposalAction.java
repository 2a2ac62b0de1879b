package kz.kenes.council.proposal.api;

/** What a person may do with a proposal at the moment, by permission and scope. */
public enum ProposalAction {
    EDIT,
    SUBMIT,
    WITHDRAW,
    RECEIVE,
    INCLUDE,
    DECLINE,
    REFER
}
