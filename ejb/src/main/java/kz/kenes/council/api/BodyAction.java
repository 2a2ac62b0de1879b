package kz.kenes.council.api;

/** What a person may do with a body at the moment, by permission and scope. */
public enum BodyAction {
    DRAFT_COMPOSITION,
    PLAN_MEETING,
    RECORD_CONSENT,
    REMOVE_MEMBER
}
