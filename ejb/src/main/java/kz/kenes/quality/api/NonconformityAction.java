package kz.kenes.quality.api;

/** What the reader may do with a nonconformity. */
public enum NonconformityAction {
    ANALYSE,
    SET_ACTION,
    REPORT_ACTION,
    APPOINT_CHECKER,
    RECHECK
}
