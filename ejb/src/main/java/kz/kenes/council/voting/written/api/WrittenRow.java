package kz.kenes.council.voting.written.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A vote in writing in a list.
 *
 * @param ends the last instant at which an answer is accepted
 * @param outcome null while open
 */
public record WrittenRow(
        long id, Localized body, Localized question, Instant openedAt, Instant ends, BallotState state, Outcome outcome)
        implements Serializable {}
