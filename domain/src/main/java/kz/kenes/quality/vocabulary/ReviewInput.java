package kz.kenes.quality.vocabulary;

/** What the management looks at when it reviews the system (QUA-12). */
public enum ReviewInput {
    REPORTS,
    MONITORING,
    AUDIT,
    NONCONFORMITIES
}
