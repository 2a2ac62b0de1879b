package kz.kenes.quality.vocabulary;

/** Where an audit of the programme stands. */
public enum AuditState {
    /** Proposed by the quality office; nobody goes there yet. */
    PROPOSED,
    /** Approved: it has to be held. */
    PLANNED,
    /** Held; its record says what was found. */
    DONE,
    CANCELLED;

    /** True until it was held or cancelled. */
    public boolean isOpen() {
        return this == PROPOSED || this == PLANNED;
    }
}
