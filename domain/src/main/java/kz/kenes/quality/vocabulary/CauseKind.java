package kz.kenes.quality.vocabulary;

/** What kind of cause it is, for counting; the words of the cause stand beside it. */
public enum CauseKind {
    FUNDING,
    WORKLOAD,
    ABSENCE,
    PROVIDER,
    PLANNING,
    SKILL,
    OTHER
}
