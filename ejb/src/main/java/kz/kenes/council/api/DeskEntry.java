package kz.kenes.council.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something that waits for a person.
 *
 * @param kind what is to be done
 * @param title what it is about: the question, the decision or the meeting's kind and number
 * @param at start of the meeting, or end of the last day of the term; null for no deadline
 * @param overdue the deadline has passed
 * @param id of what the kind concerns; see {@link DeskKind}
 */
public record DeskEntry(DeskKind kind, Localized title, Localized body, Instant at, boolean overdue, long id)
        implements Serializable {}
