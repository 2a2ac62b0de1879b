package kz.kenes.plan.event.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An event in a list.
 *
 * @param organiser body or unit
 * @param where the place, or the link of an event that has none
 * @param participants how many have a place
 */
public record EventRow(
        long id,
        Localized title,
        EventKind kind,
        EventState state,
        Localized organiser,
        Instant start,
        String where,
        int participants)
        implements Serializable {}
