package kz.kenes.training.effect.vocabulary;

/** What the meeting of a unit says about an attestation for a new position. */
public enum Recommendation {
    EXPEDIENT,
    NOT_EXPEDIENT
}
