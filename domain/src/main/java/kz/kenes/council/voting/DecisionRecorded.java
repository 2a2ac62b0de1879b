package kz.kenes.council.voting;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a decision was recorded on the ground of an adopted vote. It may still be mended until the minutes are frozen; those who
 * carry it out learn of it through {@code MinutesSigned}.
 *
 * @param decision id of the decision
 * @param meeting id of the meeting
 * @param due last day of its term, or null
 * @param persons ids of the responsible persons
 */
public record DecisionRecorded(long decision, long meeting, Localized text, LocalDate due, List<Long> persons) {}
