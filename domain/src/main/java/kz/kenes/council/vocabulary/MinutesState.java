package kz.kenes.council.vocabulary;

/** Life of one version of the minutes. */
public enum MinutesState {
    DRAFT,
    PARTLY_SIGNED,
    SIGNED,
    SUPERSEDED
}
