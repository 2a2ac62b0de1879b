package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The item under consideration.
 *
 * @param rapporteur who reports, or null
 * @param minutes planned length
 * @param draftDecision proposed text, or null
 * @param calledAt since when it is considered, or null while nobody has called it
 */
public record LiveItem(
        long id,
        int ordinal,
        Localized title,
        String rapporteur,
        int minutes,
        Localized draftDecision,
        Instant calledAt)
        implements Serializable {}
