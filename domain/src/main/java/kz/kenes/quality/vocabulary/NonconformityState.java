package kz.kenes.quality.vocabulary;

/** How far the removal of a nonconformity is. */
public enum NonconformityState {
    /** Entered, with the cause of the delay. */
    OPEN,
    /** Its causes were analysed, by the head or at a meeting. */
    ANALYSED,
    /** Somebody has to do something by a day. */
    ACTION_SET,
    /** Everything that was set is done; it waits for the recheck. */
    ACTION_DONE,
    /** Somebody who did none of it is named to look again. */
    RECHECK,
    /** The recheck was positive. */
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }
}
