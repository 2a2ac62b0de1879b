package kz.kenes.approval.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Bring other steps of a route into force.
 *
 * @param version the version of the route that the caller saw
 * @param from first day; after today
 * @param ground number, date and title of the document
 */
public record ChangeRoute(
        long routeId,
        long version,
        @NotNull LocalDate from,
        @Size(max = 500) String ground,
        @NotNull List<@Valid RouteStepEntry> steps)
        implements Serializable {}
