package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A section or a task of a report.
 *
 * @param number of the direction, or the place within the sections or tasks
 * @param heading official name of the direction, or null for other parts
 * @param text null while nothing is written
 * @param due until when a task is to be done, or null
 * @param origin from what a task comes, or null
 */
public record PartView(
        long id,
        PartKind kind,
        int number,
        Localized heading,
        Localized text,
        LocalDate due,
        Localized origin,
        List<PartEvent> events)
        implements Serializable {

    /** True when something is said in it. */
    public boolean filled() {
        return text != null || !events.isEmpty();
    }
}
