package kz.kenes.plan.work.vocabulary;

/** How far a line of a work plan is. */
public enum PlanItemState {
    PLANNED,
    IN_PROGRESS,
    DONE,
    NOT_DONE;

    /** True while it is still to be done. */
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS;
    }
}
