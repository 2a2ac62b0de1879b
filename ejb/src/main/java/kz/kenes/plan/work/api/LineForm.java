package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What the form of a line of a plan needs.
 *
 * @param version of the plan
 * @param year the calendar year in which it begins
 * @param last last day, inclusive
 * @param item the line, or null for a new one
 * @param remits the tasks, subjects or directions that lines of the plan may serve
 * @param editable the caller may change what the plan says
 */
public record LineForm(
        long planId,
        long version,
        Localized body,
        long institutionId,
        int year,
        LocalDate first,
        LocalDate last,
        PlanItemView item,
        List<RemitView> remits,
        boolean editable)
        implements Serializable {

    /** Such as {@code 2026–2027}. */
    public String years() {
        return year + "–" + (year + 1);
    }
}
