package kz.kenes.council.vocabulary;

/** What is unusual about a composition without keeping the body from meeting. */
public enum SeatWarning {
    /** One person holds two seats and yet has one vote (CNL-19). */
    PERSON_IN_TWO_SEATS,
    /** Nobody holds the post; the seat counts for the quorum. */
    VACANT,
    /** The consent to a seat "by agreement" is not recorded; the seat counts for the quorum (CNL-18). */
    NO_CONSENT
}
