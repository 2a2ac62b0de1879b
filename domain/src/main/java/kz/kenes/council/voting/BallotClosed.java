package kz.kenes.council.voting;

import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/** Event: a vote was closed and decided. */
public record BallotClosed(long ballot, long meeting, Localized question, Outcome outcome) {}
