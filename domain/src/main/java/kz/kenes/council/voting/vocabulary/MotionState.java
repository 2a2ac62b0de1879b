package kz.kenes.council.voting.vocabulary;

/** Life of an amendment or a motion: proposed, then adopted or rejected by its own vote, or withdrawn before it. */
public enum MotionState {
    PROPOSED,
    ADOPTED,
    REJECTED,
    WITHDRAWN
}
