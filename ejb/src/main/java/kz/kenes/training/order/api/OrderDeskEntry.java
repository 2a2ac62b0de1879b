package kz.kenes.training.order.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What waits for the reader.
 *
 * @param number of the order, or how many trainings have none
 * @param orderId null where an order is still to be drafted
 * @param day on which the first of them begins
 */
public record OrderDeskEntry(OrderDeskKind kind, int number, Long orderId, LocalDate day) implements Serializable {}
