package kz.kenes.quality.vocabulary;

/** What looking up a measure has shown. */
public enum CheckOutcome {
    MET,
    /** The day by which it has to be so has not come. */
    AHEAD,
    NOT_MET
}
