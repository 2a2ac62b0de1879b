package kz.kenes.quality.api;

/** What somebody has to do about a nonconformity. */
public enum QualityDeskKind {
    DO_ACTION,
    MAKE_RECHECK,
    SET_ACTION,
    NAME_CHECKER
}
