package kz.kenes.training.effect.vocabulary;

/** What a unit does after a course (TRN-27). */
public enum CheckPoint {
    /** The report with the marks for the course. */
    REPORT,
    /** The report was heard or the new skills were shown; one of them is enough. */
    HEARING,
    /** What the employee has achieved was discussed. */
    DISCUSSION,
    /** Whether to recommend the employee at an attestation for a new position. */
    RECOMMENDATION,
    /** How the training of staff is to be improved. */
    IMPROVEMENT,
    MINUTES
}
