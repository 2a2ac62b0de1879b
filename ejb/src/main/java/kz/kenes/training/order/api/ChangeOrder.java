package kz.kenes.training.order.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Draft an order that changes an issued one.
 *
 * @param key idempotency key of the caller, or null; the same key answers with the draft already made
 */
public record ChangeOrder(long orderId, long version, @Size(max = 1000) String reason, @Size(max = 100) String key)
        implements Serializable {}
