package kz.kenes.council.guidance.vocabulary;

/** A document of the republican council holds until it is withdrawn. */
public enum GuidanceState {
    ISSUED,
    WITHDRAWN
}
