package kz.kenes.council.meeting;

import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: the chair approved the agenda (MTG-05); the meeting can be convened.
 *
 * @param meeting id of the meeting
 * @param secretary id of the person who convenes it
 */
public record AgendaApproved(long meeting, Localized bodyName, Instant start, long secretary) {}
