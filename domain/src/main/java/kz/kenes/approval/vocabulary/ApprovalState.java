package kz.kenes.approval.vocabulary;

/** How an approval stands. */
public enum ApprovalState {
    RUNNING,
    COMPLETED,
    RETURNED,
    WITHDRAWN
}
