package kz.kenes.regulation.vocabulary;

/** What a majority is counted of. */
public enum MajorityBase {
    MEMBERS_PRESENT,
    VOTES_CAST
}
