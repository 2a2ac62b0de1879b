package kz.kenes.training.order.api;

/** What waits for somebody about trip orders. */
public enum OrderDeskKind {
    /** Approved trainings begin within a month, and no order sends to them. */
    ORDER_MISSING,
    /** A draft waits for its number. */
    ISSUE_ORDER,
    /** An order that sends the reader is to be taken note of. */
    ACQUAINT
}
