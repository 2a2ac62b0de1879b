package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The vote on the item under consideration: how many have voted while it is open, the tally only when it is closed.
 *
 * @param voted how many have voted
 * @param votesFor 0 while open, as are the other counts
 * @param outcome null while open
 * @param calculation how the outcome follows, in the caller's language; null while open
 * @param clause requirement id of the rule that decided, or null while open
 */
public record LiveBallot(
        long id,
        Localized question,
        BallotState state,
        int voted,
        int votesFor,
        int votesAgainst,
        int abstained,
        Outcome outcome,
        String calculation,
        String clause)
        implements Serializable {

    public boolean isOpen() {
        return state == BallotState.OPEN;
    }
}
