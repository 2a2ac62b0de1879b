package kz.kenes.approval.vocabulary;

/** What is done at a step of a route. */
public enum StepVerb {
    AGREE,
    APPROVE,
    SIGN,
    /** Give a conclusion, which is written down. */
    CONCLUDE
}
