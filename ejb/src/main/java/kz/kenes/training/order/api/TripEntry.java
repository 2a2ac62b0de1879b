package kz.kenes.training.order.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where a trip goes and when.
 *
 * @param placeRu for the Russian paper, or null
 * @param issuedIn town in which the order is issued, or null
 * @param ground a document beside the consolidated schedule, or null
 */
public record TripEntry(
        @Size(max = 300) String placeKk,
        @Size(max = 300) String placeRu,
        @NotNull LocalDate departsOn,
        @NotNull LocalDate returnsOn,
        @Size(max = 100) String issuedIn,
        @Size(max = 500) String ground)
        implements Serializable {}
