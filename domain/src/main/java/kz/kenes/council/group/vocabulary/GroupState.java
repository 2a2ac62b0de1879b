package kz.kenes.council.group.vocabulary;

/** Life of a working group. */
public enum GroupState {
    WORKING,
    /** The leader has reported; the body that formed the group considers the report. */
    REPORTED,
    /** The report was given back with remarks and a new term. */
    RETURNED,
    COMPLETED,
    DISSOLVED
}
