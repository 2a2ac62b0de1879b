package kz.kenes.council.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A body as it stood on a date.
 *
 * @param on the date
 * @param composition the composition in force, or null when none is approved for the date
 * @param seats its seats in force on the date, in their order
 * @param members how many seats count for the quorum
 * @param quorum the smallest number of members present that reaches it
 * @param warnings such as one person in two seats or a vacant seat, as sentences in the caller's language
 * @param actions what the caller may do with the body now
 */
public record BodyView(
        long id,
        long version,
        BodyKind kind,
        Localized name,
        long institutionId,
        Localized institution,
        Long parentId,
        Localized parent,
        LocalDate on,
        EditionView edition,
        CompositionRow composition,
        List<SeatView> seats,
        int members,
        int quorum,
        List<String> warnings,
        Set<BodyAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(BodyAction.valueOf(action));
    }
}
