package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An open meeting that is announced (MTG-09).
 *
 * @param member the caller has a seat and needs no registration
 * @param registered the caller is registered as an observer
 */
public record OpenMeetingRow(
        long id, Localized body, Localized institution, Instant start, String place, boolean member, boolean registered)
        implements Serializable {}
