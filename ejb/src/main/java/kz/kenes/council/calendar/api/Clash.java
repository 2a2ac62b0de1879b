package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A member who is taken at the time.
 *
 * @param title what takes the member; null where the caller may not see it
 * @param id of the meeting or event; null where the caller may not see it
 */
public record Clash(long personId, String person, EntryKind kind, Long id, Localized title, Instant start, Instant end)
        implements Serializable {}
