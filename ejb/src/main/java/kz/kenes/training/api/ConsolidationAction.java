package kz.kenes.training.api;

/** What the reader may do next with the schedule of the university. */
public enum ConsolidationAction {
    LIMIT,
    CONSOLIDATE,
    RETURN_PART,
    SUBMIT
}
