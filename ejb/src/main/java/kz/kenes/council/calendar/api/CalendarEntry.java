package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.council.calendar.vocabulary.EntryState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A meeting or an event in the calendar.
 *
 * @param id of the meeting or of the event, by the kind
 * @param title name of the event; for a meeting the name of its body
 * @param organiser the body or the unit
 * @param end planned end: by the agenda, or two hours after the start while there is none
 * @param place null for what is only attended from afar
 * @param link address to join from afar, or null
 * @param mine the caller has a seat in the body, is registered, or is responsible
 * @param open whoever wants may register as an observer (MTG-09)
 */
public record CalendarEntry(
        EntryKind kind,
        long id,
        Localized title,
        Localized organiser,
        EntryState state,
        Instant start,
        Instant end,
        String place,
        String link,
        boolean mine,
        boolean open)
        implements Serializable {}
