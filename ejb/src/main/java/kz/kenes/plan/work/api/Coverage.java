package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.util.List;

/**
 * The tasks, subjects or directions of a body with the work of a year.
 *
 * @param planId the effective plan, or null
 */
public record Coverage(Long planId, List<CoveredRemit> entries) implements Serializable {

    /** How many have neither a line nor a decision. */
    public int uncovered() {
        return (int) entries.stream().filter(CoveredRemit::isUncovered).count();
    }
}
