package kz.kenes.council.vocabulary;

/** Ordinary by plan, or extraordinary with a reason. */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY
}
