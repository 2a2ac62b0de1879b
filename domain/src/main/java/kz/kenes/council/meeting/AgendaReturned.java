package kz.kenes.council.meeting;

import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: the chair sent the agenda back.
 *
 * @param meeting id of the meeting
 * @param secretary id of the person who drafts it
 */
public record AgendaReturned(long meeting, Localized bodyName, Instant start, long secretary, String remarks) {}
