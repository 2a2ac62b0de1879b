package kz.kenes.quality.vocabulary;

/** Where a risk stands. */
public enum RiskState {
    /** It may come about; its measures are being taken. */
    WATCHED,
    /** Its measures hold. */
    CONTROLLED,
    /** It has come about. */
    OCCURRED,
    /** It is no longer one. */
    WITHDRAWN
}
