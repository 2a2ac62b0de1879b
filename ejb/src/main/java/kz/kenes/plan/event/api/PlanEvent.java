package kz.kenes.plan.event.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.plan.event.vocabulary.OrganiserKind;

/**
 * Plan an event of a body or a unit.
 *
 * @param key idempotency key of the caller, or null; the same key answers with the event already planned
 */
public record PlanEvent(
        @NotNull OrganiserKind organiserKind,
        long organiserId,
        @NotNull @Valid DescribeEvent description,
        @Size(max = 100) String key)
        implements Serializable {}
