package kz.kenes.council.voting.written.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A vote in writing: how many have answered while it is open, the tally when it is closed.
 *
 * @param reason why it did not wait for a meeting
 * @param ends the last instant at which an answer is accepted
 * @param voters how many may answer
 * @param answered how many have answered
 * @param waiting names of those who have not, for those who may close it; empty otherwise
 * @param mayAnswer the caller is a member who has not answered, and the term runs
 * @param mayClose the caller may close it now
 * @param choice the caller's answer, or null
 * @param receipt its receipt, or null
 * @param outcome null while open, as are calculation and clause
 */
public record WrittenView(
        long id,
        long version,
        long bodyId,
        Localized body,
        Localized question,
        String reason,
        Instant openedAt,
        Instant ends,
        BallotState state,
        int voters,
        int answered,
        List<String> waiting,
        boolean mayAnswer,
        boolean mayClose,
        Choice choice,
        String receipt,
        int votesFor,
        int votesAgainst,
        int abstained,
        Outcome outcome,
        String calculation,
        String clause)
        implements Serializable {}
