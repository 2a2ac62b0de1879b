package kz.kenes.council.meeting.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A vote as the meeting page shows it. The counts of an open ballot are those so far.
 *
 * @param outcome null while the ballot is open
 */
public record BallotSummary(
        long id, Localized question, BallotState state, Outcome outcome, int votesFor, int votesAgainst, int abstained)
        implements Serializable {}
