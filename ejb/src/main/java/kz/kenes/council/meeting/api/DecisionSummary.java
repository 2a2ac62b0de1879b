package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A decision as the meeting page shows it.
 *
 * @param number within the meeting: item and order, such as {@code 2.1}
 * @param responsible names of persons and units
 * @param due last day of its term, or null
 */
public record DecisionSummary(
        long id, String number, DecisionType type, Localized text, List<String> responsible, LocalDate due)
        implements Serializable {}
