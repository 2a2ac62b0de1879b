package kz.kenes.training.order.api;

/** What the caller may do with a trip order now. */
public enum OrderAction {
    EDIT,
    ISSUE,
    CHANGE,
    CANCEL,
    ACQUAINT
}
