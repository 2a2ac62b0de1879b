package kz.kenes.approval.vocabulary;

/** How far a step of an approval is. */
public enum StepState {
    AHEAD,
    AWAITED,
    TAKEN,
    /** The subject was given back here. */
    GIVEN_BACK,
    /** Its condition does not hold for this subject. */
    NOT_NEEDED;

    public boolean isAwaited() {
        return this == AWAITED;
    }
}
