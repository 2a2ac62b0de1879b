package kz.kenes.council.voting.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Votes on the questions of a meeting. The quorum is checked when a ballot opens and again when it closes (MTG-13); the outcome
 * follows from the edition in force on the day of the meeting (MTG-18 to MTG-22).
 */
@Remote
public interface Voting {

    /**
     * Opens a vote on an item.
     *
     * @param question what is voted on; null for the item's draft decision or title
     * @return id of the ballot
     */
    long open(long itemId, Localized question);

    BallotView get(long ballotId);

    /** What the caller can vote on now in a meeting, and what he or she has voted: made for a phone. */
    List<PadView> pad(long meetingId);

    /**
     * Casts the caller's own vote (MTG-23). The same choice again answers with the same receipt; a different one is refused.
     *
     * @throws KenesException if the caller is no member, is not registered present, or the ballot is closed
     */
    Receipt cast(CastVote command);

    /** The secretary enters the show of hands: one choice for all present who have not voted, except those named. */
    BallotView recordHands(RecordHands command);

    /** The secretary corrects a vote that was entered wrongly from the show of hands, while the ballot is open. */
    BallotView correct(CorrectVote command);

    /** Closes the vote and decides. A closed ballot is final. */
    BallotView close(long ballotId, long version);
}
