package kz.kenes.plan.work.api;

import java.io.Serializable;
import kz.kenes.regulation.api.RemitView;

/**
 * A task, subject or direction with the work of a year.
 *
 * @param items lines of the effective plan
 * @param done those of them that are done
 * @param decisions decisions of the body in the year
 */
public record CoveredRemit(RemitView remit, int items, int done, int decisions) implements Serializable {

    public boolean isUncovered() {
        return items == 0 && decisions == 0;
    }
}
