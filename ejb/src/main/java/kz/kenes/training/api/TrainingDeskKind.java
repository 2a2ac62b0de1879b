package kz.kenes.training.api;

/** What waits for somebody in the training of staff. */
public enum TrainingDeskKind {
    /** The own plan was given back. */
    MEND_PLAN,
    /** Plans were handed in, and the unit has no schedule of the year. */
    DRAFT_SCHEDULE,
    /** Plans were handed in after the schedule was drafted. */
    COLLECT_PLANS,
    /** The meeting has to discuss the schedule that the reader keeps. */
    DISCUSS_SCHEDULE,
    /** The schedule is discussed, or given back, and can be submitted. */
    SUBMIT_SCHEDULE,
    /** Heads have approved their schedules; the director gathers them. */
    COMPOSE_INSTITUTE,
    /** The approved schedules are to be sent down. */
    DELIVER,
    /** The approved schedule has come; the head confirms it. */
    RECEIVE,
    /** Signed schedules wait for the HR service. */
    CONSOLIDATE
}
