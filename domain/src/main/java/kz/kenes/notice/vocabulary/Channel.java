package kz.kenes.notice.vocabulary;

/** The way by which a notice reached a person (MTG-07). */
public enum Channel {
    DESK,
    MAIL
}
