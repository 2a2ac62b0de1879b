package kz.kenes.plan.report.vocabulary;

/** The life of an annual report. */
public enum ReportState {
    /** Its numbers are counted each time it is opened. */
    DRAFT,
    /** Numbers, facts and words are kept as they are. */
    FROZEN,
    /** On its way to approval. */
    SUBMITTED,
    APPROVED,
    /** Handed over to whom the body answers. */
    SENT
}
