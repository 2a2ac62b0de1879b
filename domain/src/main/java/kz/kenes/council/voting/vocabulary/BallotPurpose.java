package kz.kenes.council.voting.vocabulary;

/** What a vote is about: the matter itself, an amendment to its draft, or how the meeting proceeds. */
public enum BallotPurpose {
    MAIN,
    AMENDMENT,
    PROCEDURE
}
