package kz.kenes.training.order.vocabulary;

/** What happened to a trip order that its employees learn. */
public enum OrderAct {
    ISSUED,
    CHANGED,
    CANCELLED
}
