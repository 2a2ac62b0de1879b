package kz.kenes.council.vocabulary;

/** What the holder of a seat is in the body. */
public enum SeatRole {
    CHAIR,
    DEPUTY_CHAIR,
    SECRETARY,
    MEMBER
}
