package kz.kenes.council.voting;

import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a vote is open.
 *
 * @param ballot id of the ballot
 * @param meeting id of the meeting
 * @param persons ids of the members present, who may vote
 */
public record BallotOpened(long ballot, long meeting, Localized question, List<Long> persons) {}
