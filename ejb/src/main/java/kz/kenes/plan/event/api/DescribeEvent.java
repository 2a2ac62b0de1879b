package kz.kenes.plan.event.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What an event is to be.
 *
 * @param place a place to come to, or null
 * @param link an address to join from afar, or null; one of the two is needed
 * @param coOrganiserIds bodies that organise it too
 * @param responsibleId who prepares it beside the officers of the organiser, or null
 * @param direction number of the task or direction it serves, or null
 * @param capacity number of places, or null for no limit
 * @param onQuality true for an event on the quality of higher education (EVT-04)
 * @param planItemId line of the work plan, or null for an event that no plan foresaw
 */
public record DescribeEvent(
        @NotNull EventKind kind,
        @NotNull @Valid Localized title,
        @NotNull Instant start,
        @NotNull Instant end,
        @Size(max = 300) String place,
        @Size(max = 500) String link,
        List<Long> coOrganiserIds,
        Long responsibleId,
        Integer direction,
        Localized programme,
        @Positive Integer capacity,
        boolean onQuality,
        Long planItemId)
        implements Serializable {}
