package kz.kenes.training.vocabulary;

/** What proves that a training took place (TRN-05). */
public enum ProofKind {
    TRIP_ORDER,
    CERTIFICATE,
    OTHER_DOCUMENT
}
