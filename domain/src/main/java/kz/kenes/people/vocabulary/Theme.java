package kz.kenes.people.vocabulary;

/** The look of the pages that a person prefers. */
public enum Theme {
    /** As the person's device is set. */
    SYSTEM,
    LIGHT,
    DARK
}
