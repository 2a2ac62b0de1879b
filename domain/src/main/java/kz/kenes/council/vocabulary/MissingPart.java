package kz.kenes.council.vocabulary;

/** What minutes cannot be without. Where a text is missing, it is missing in Kazakh or in Russian. */
public enum MissingPart {
    SECRETARY,
    PRESIDER,
    TITLE,
    HEARD,
    QUESTION,
    DECISION,
    DECISION_TEXT
}
