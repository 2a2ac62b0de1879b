package kz.kenes.approval.api;

/** What the caller may do with an approval now. */
public enum ApprovalAction {
    AGREE,
    APPROVE,
    SIGN,
    CONCLUDE,
    GIVE_BACK,
    WITHDRAW
}
