package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An edition of a work plan in a list.
 *
 * @param year the calendar year in which it begins
 * @param edition number of the edition, from 1
 * @param items how many lines it has
 * @param done how many of them are done
 * @param overdue how many of them are to be done still although their term is over
 */
public record PlanRow(
        long id,
        long bodyId,
        Localized body,
        BodyKind kind,
        int year,
        int edition,
        PlanState state,
        int items,
        int done,
        int overdue,
        Instant approvedAt)
        implements Serializable {

    /** Such as {@code 2026–2027}. */
    public String years() {
        return year + "–" + (year + 1);
    }

    /** Share of the lines that are done, in whole per cent rounded down. */
    public int percent() {
        return items == 0 ? 0 : done * 100 / items;
    }
}
