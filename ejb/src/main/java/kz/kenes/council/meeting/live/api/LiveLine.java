package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An item of the agenda and how far it has come.
 *
 * @param state of the latest vote on its matter, or null if none was taken
 * @param outcome of that vote, or null
 * @param current under consideration
 */
public record LiveLine(long id, int ordinal, Localized title, BallotState state, Outcome outcome, boolean current)
        implements Serializable {}
