package kz.kenes.plan.work.api;

/** What the reader may do next with a work plan. */
public enum PlanAction {
    EDIT,
    SUBMIT,
    NEW_EDITION,
    PUT_ON_AGENDA,
    PLAN_EVENT,
    KEEP,
    WRITE_OUTLOOK
}
