package kz.kenes.council.vocabulary;

/** Ordinary by plan, extraordinary with a reason, or, in an association by direction, extended by invited partners (MTG-36). */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY,
    EXTENDED
}
