package kz.kenes.plan.work.vocabulary;

/** What is written down before a plan is made (PLN-11). */
public enum OutlookKind {
    /** Where methodical work stands. */
    ANALYSIS,
    /** Where it should go. */
    DIRECTION
}
