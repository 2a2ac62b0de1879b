package kz.kenes.council.meeting.live.vocabulary;

/** What a member writes from the seat. */
public enum ContributionKind {
    QUESTION,
    PROPOSAL
}
