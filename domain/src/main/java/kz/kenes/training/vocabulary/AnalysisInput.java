package kz.kenes.training.vocabulary;

/** What the head of a unit looks at before the schedule is drafted: the seven points of the procedure (TRN-09). */
public enum AnalysisInput {
    STAFF_DATA,
    MINISTRY_REQUIREMENTS,
    TIME_SINCE_TRAINING,
    TEACHING_QUALITY,
    YOUNG_STAFF,
    NEW_METHODS,
    QUALITY_SYSTEMS
}
