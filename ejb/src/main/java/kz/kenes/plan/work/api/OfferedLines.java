package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Lines that a drafted plan may take over.
 *
 * @param version of the drafted plan
 * @param year the calendar year in which it begins
 * @param items lines of the plan of the year before, what was not done first
 */
public record OfferedLines(long planId, long version, Localized body, int year, List<PlanItemView> items)
        implements Serializable {

    /** Such as {@code 2026–2027}. */
    public String years() {
        return year + "–" + (year + 1);
    }
}
