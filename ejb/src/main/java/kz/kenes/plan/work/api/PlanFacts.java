package kz.kenes.plan.work.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/** What became of the plan of a body and year: facts for pages and reports. */
@Remote
public interface PlanFacts {

    /**
     * All of this at once, for the body and year of a plan.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    PlanAgainstFact look(long planId);

    /** The effective edition with its lines; null where the body has none for the year. */
    PlanResult of(long bodyId, int year);

    /** How lines and decisions of the year are spread over the tasks, subjects or directions of the body (CNL-09). */
    Coverage coverage(long bodyId, int year);

    /** The meetings of the year against the plan (MTG-04); null where the body has no effective plan for the year. */
    MeetingsAgainstPlan meetings(long bodyId, int year);
}
