package kz.kenes.council.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A composition with its way to approval.
 *
 * @param warnings such as one person in two seats, as sentences in the caller's language
 */
public record CompositionView(
        long id,
        long version,
        long bodyId,
        Localized body,
        CompositionState state,
        LocalDate validFrom,
        LocalDate validTo,
        String ground,
        List<SeatView> seats,
        String proposedBy,
        Instant proposedAt,
        String approvedBy,
        Instant approvedAt,
        List<String> warnings,
        Set<CompositionAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(CompositionAction.valueOf(action));
    }
}
