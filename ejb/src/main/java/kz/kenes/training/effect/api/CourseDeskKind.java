package kz.kenes.training.effect.api;

/** What waits for somebody after a course. */
public enum CourseDeskKind {
    /** The own report is awaited. */
    REPORT_COURSE,
    /** The own report was given back. */
    MEND_REPORT,
    /** The unit that the reader heads has to hear the report and to close the training. */
    HEAR_REPORT,
    /** The reader is asked what a training has changed. */
    SAY_EFFECT
}
