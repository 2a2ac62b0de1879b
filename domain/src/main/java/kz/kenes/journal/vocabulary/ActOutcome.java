package kz.kenes.journal.vocabulary;

/** How an act in the journal ended. */
public enum ActOutcome {
    /** The command was carried out. */
    ACCEPTED,
    /** A rule refused the command. */
    REFUSED,
    /** The caller has no right to give this command. */
    DENIED,
    /** An error of Kenes itself stopped the command. */
    FAILED,
    /** A confidential paper was read. */
    READ
}
