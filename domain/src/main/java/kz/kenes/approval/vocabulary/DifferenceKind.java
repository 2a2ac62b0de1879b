package kz.kenes.approval.vocabulary;

/** What happened to a line between two versions. */
public enum DifferenceKind {
    KEPT,
    ADDED,
    REMOVED
}
