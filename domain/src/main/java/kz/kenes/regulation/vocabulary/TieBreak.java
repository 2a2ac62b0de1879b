package kz.kenes.regulation.vocabulary;

/** What decides an equal vote. */
public enum TieBreak {
    NONE,
    PRESIDERS_VOTE
}
