package kz.kenes.council.vocabulary;

/** Result of a ballot with its ground: a recorded fact, quoted in the minutes. */
public enum Outcome {
    ADOPTED_BY_MAJORITY,
    ADOPTED_BY_PRESIDER,
    REJECTED_BY_PRESIDER,
    NOT_ADOPTED_WITHOUT_MAJORITY,
    NOT_ADOPTED_ON_TIE,
    NO_QUORUM
}
