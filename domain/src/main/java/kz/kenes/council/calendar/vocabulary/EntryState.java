package kz.kenes.council.calendar.vocabulary;

/** How sure an entry of the calendar is: planned, announced to those concerned, past, or off. */
public enum EntryState {
    TENTATIVE,
    CONFIRMED,
    HELD,
    CANCELLED,
    NOT_HELD;

    /** It takes the time of those who take part. */
    public boolean takesTime() {
        return this == TENTATIVE || this == CONFIRMED || this == HELD;
    }
}
