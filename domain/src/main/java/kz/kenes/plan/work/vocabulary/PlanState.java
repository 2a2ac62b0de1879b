package kz.kenes.plan.work.vocabulary;

/** How an edition of a work plan stands. */
public enum PlanState {
    DRAFT,
    /** On its way to those who agree and approve. */
    SUBMITTED,
    RETURNED,
    EFFECTIVE,
    /** A later edition holds instead. */
    SUPERSEDED;

    /** True while its lines may change. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
