package kz.kenes.council.proposal.vocabulary;

/** Where a proposal stands, at a body and as a whole (MTG-06, CNL-14). */
public enum ProposalState {
    /** Seen by the proposer alone. */
    DRAFT,
    /** Sent; the secretary has not opened it yet. */
    WAITING,
    RECEIVED,
    INCLUDED,
    /** A decision was taken; the minutes are signed. */
    DECIDED,
    /** Put to the vote without success; the minutes are signed. */
    NOT_ADOPTED,
    /** Considered without a vote; the minutes are signed. */
    HEARD,
    DECLINED,
    /** Sent on to another body without an own decision. */
    REFERRED,
    WITHDRAWN
}
