package kz.kenes.council;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: a composition was approved (CNL-05).
 *
 * @param composition id of the composition
 * @param from its first day
 * @param persons ids of the persons who hold a seat on that day
 */
public record CompositionApproved(
        long composition, long body, Localized bodyName, LocalDate from, List<Long> persons) {}
