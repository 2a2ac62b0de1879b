package kz.kenes.council.calendar.vocabulary;

/** What an entry of the calendar stands for. */
public enum EntryKind {
    ORDINARY,
    EXTRAORDINARY,
    EVENT
}
