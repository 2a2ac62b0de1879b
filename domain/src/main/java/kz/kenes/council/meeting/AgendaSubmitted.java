package kz.kenes.council.meeting;

import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a drafted agenda waits for the chair's approval (MTG-05).
 *
 * @param meeting id of the meeting
 * @param chair id of the person who has to approve it
 */
public record AgendaSubmitted(long meeting, Localized bodyName, Instant start, long chair) {}
