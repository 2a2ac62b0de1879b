package kz.kenes.plan.work.api;

/** What a work plan waits for. */
public enum PlanDeskKind {
    /** The body has no plan for the year. */
    DRAFT_PLAN,
    /** It is drafted and not yet submitted. */
    SUBMIT_PLAN,
    /** It was given back. */
    MEND_PLAN,
    /** The term of a line is over. */
    ITEM_OVERDUE,
    /** The term of a line is near. */
    ITEM_DUE
}
