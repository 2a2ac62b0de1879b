package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A meeting in a list.
 *
 * @param items number of agenda items
 * @param minutesNumber such as {@code 7}, or null before the minutes
 */
public record MeetingRow(
        long id,
        long bodyId,
        Localized body,
        MeetingKind kind,
        MeetingState state,
        Instant start,
        String place,
        int items,
        Integer minutesNumber)
        implements Serializable {}
