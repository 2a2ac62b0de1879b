package kz.kenes.council.vocabulary;

/** A vote. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAINED
}
