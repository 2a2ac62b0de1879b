package kz.kenes.training.order.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Draft a trip order.
 *
 * @param itemIds trainings of the approved consolidated schedule, each of another employee
 * @param key idempotency key of the caller, or null; the same key answers with the order already drafted
 */
public record DraftOrder(
        @NotEmpty @Size(max = 200) List<@NotNull Long> itemIds,
        @NotNull @Valid TripEntry trip,
        @Size(max = 100) String key)
        implements Serializable {
    public DraftOrder {
        itemIds = itemIds == null ? List.of() : List.copyOf(itemIds);
    }
}
