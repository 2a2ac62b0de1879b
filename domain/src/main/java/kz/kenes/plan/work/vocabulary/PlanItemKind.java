package kz.kenes.plan.work.vocabulary;

/** What a line of a work plan leads to. */
public enum PlanItemKind {
    /** A question considered at a meeting of the body. */
    QUESTION,
    EVENT,
    DOCUMENT,
    OTHER
}
