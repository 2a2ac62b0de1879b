package kz.kenes.council.voting.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A vote with its count.
 *
 * @param purpose the matter itself, an amendment to it, or procedure
 * @param members seats of the composition on the date
 * @param present members present: now while open, at the moment of closing afterwards
 * @param quorum members needed for the quorum
 * @param needed votes for that adopt, or 0 where it depends on the votes cast
 * @param outcome null while open
 * @param calculation how the outcome follows, as a sentence in the caller's language; null while open
 * @param clause requirement id of the rule that decided, or null while open
 * @param votes by name, where the vote is open; empty for a secret one
 * @param notVoted names of the members present who have not voted yet
 */
public record BallotView(
        long id,
        long version,
        long meetingId,
        long itemId,
        int itemOrdinal,
        Localized question,
        VotingForm form,
        BallotPurpose purpose,
        BallotState state,
        Instant openedAt,
        Instant closedAt,
        int members,
        int present,
        int quorum,
        int needed,
        int votesFor,
        int votesAgainst,
        int abstained,
        Outcome outcome,
        String calculation,
        String clause,
        List<VoteRow> votes,
        List<String> notVoted)
        implements Serializable {}
