package kz.kenes.council.api;

/** What the caller may lay down about a body. */
public enum CharterAction {
    APPOINT_WORKING_UNIT,
    NAME_UNIVERSITIES,
    DEMAND_CRITERIA,
    CHECK_MEMBERS,
    DRAFT_STRUCTURE
}
