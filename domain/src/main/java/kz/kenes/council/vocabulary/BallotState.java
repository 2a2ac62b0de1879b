package kz.kenes.council.vocabulary;

/** A vote on one question is open until the secretary closes it; then it is final. */
public enum BallotState {
    OPEN,
    CLOSED
}
