package kz.kenes.council.minutes.api;

/** What a person may do with minutes at the moment. */
public enum MinutesAction {
    WRITE,
    FREEZE,
    SIGN,
    CORRECT,
    ISSUE_EXTRACT
}
