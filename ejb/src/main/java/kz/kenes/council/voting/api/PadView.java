package kz.kenes.council.voting.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A question on the member's ballot pad.
 *
 * @param mayVote the caller is registered present and has not voted
 * @param choice the caller's vote, or null
 * @param receipt its receipt, or null
 * @param refusal why the caller may not vote, in the caller's language, or null
 */
public record PadView(
        long ballotId,
        int itemOrdinal,
        Localized item,
        Localized question,
        BallotState state,
        boolean mayVote,
        Choice choice,
        String receipt,
        Outcome outcome,
        String refusal)
        implements Serializable {}
