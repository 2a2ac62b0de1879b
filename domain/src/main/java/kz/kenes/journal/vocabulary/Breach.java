package kz.kenes.journal.vocabulary;

/** What an inspection of the journal may find. */
public enum Breach {
    /** The content of an entry, or its number, is not what was sealed. */
    EDITED,
    /** The entry does not follow the one before it: one of the two was replaced. */
    REPLACED,
    /** Numbers are absent: entries were removed. */
    MISSING,
    /** A number stands twice, or stands behind the last sealed entry. */
    INSERTED,
    /** The end of the journal was cut off. */
    TRUNCATED,
    /** An entry has waited for its seal for more than a minute. */
    UNSEALED
}
