package kz.kenes.regulation.vocabulary;

/** Who signs the minutes beside the secretary. */
public enum MinutesSigning {
    CHAIR_AND_SECRETARY,
    PRESIDER_AND_SECRETARY
}
