package kz.kenes.training.order.vocabulary;

/** How far a trip order is (TRN-17). */
public enum OrderState {
    /** It has no number and may change. */
    DRAFTED,
    /** It has a number and a signature; nothing of it changes. */
    ISSUED,
    /** A later order has changed it. */
    CHANGED,
    CANCELLED;

    /** True while the trainings of the order stand in no other one. */
    public boolean isOpen() {
        return this == DRAFTED || this == ISSUED;
    }
}
