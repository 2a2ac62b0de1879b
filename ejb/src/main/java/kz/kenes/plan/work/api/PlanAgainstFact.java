package kz.kenes.plan.work.api;

import java.io.Serializable;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A work plan beside what became of the plan of its body and year.
 *
 * @param year the calendar year in which it begins
 * @param result null where no edition is effective
 * @param meetings null where no edition is effective
 */
public record PlanAgainstFact(
        long id,
        Localized body,
        BodyKind kind,
        int year,
        PlanResult result,
        Coverage coverage,
        MeetingsAgainstPlan meetings)
        implements Serializable {

    /** Such as {@code 2026–2027}. */
    public String years() {
        return year + "–" + (year + 1);
    }
}
