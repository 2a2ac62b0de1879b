package kz.kenes.regulation.vocabulary;

/** What a missing quorum means: the meeting is invalid, or it may hear but not decide. */
public enum QuorumEffect {
    MEETING_INVALID,
    HEARING_ONLY
}
