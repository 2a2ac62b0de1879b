package kz.kenes.training.order.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Send a colleague of the same unit instead.
 *
 * @param employmentId what the colleague does there, from {@link TrainingOrders#colleagues}
 * @param reason why the employee cannot go
 */
public record ReplaceTraveller(
        long orderId, long version, long lineId, long employmentId, @Size(max = 1000) String reason)
        implements Serializable {}
