package kz.kenes.council.voting.written;

import java.time.Instant;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: members are asked to vote in writing (MTG-07, MTG-23).
 *
 * @param ends the last instant at which an answer is accepted
 * @param persons ids of those who may answer
 */
public record WrittenVoteOpened(
        long vote, Localized bodyName, Localized question, String reason, Instant ends, List<Long> persons) {}
