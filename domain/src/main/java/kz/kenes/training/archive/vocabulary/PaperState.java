package kz.kenes.training.archive.vocabulary;

/** How a registered paper stands. */
public enum PaperState {
    /** Not closed yet. */
    OPEN,
    KEPT,
    /** Kept long enough: proposed for disposal. */
    PROPOSED,
    /** An act of disposal is noted. */
    DISPOSED
}
