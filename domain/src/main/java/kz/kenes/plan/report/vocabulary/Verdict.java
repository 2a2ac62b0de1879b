package kz.kenes.plan.report.vocabulary;

/** What the РОӘК makes of the report of an ОӘБ. */
public enum Verdict {
    SATISFACTORY,
    WITH_REMARKS,
    UNSATISFACTORY
}
