package kz.kenes.council.execution.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import kz.kenes.shared.api.KenesException;

/** How decisions are carried out, counted (MTG-33, MTG-34, CNL-10). */
@Remote
public interface ExecutionReports {

    /** Tasks of meetings between two days, as they stand today. */
    ExecutionOverview overview(LocalDate first, LocalDate last);

    /**
     * The three duties of each member of a body, for the meetings between two days.
     *
     * @throws KenesException {@code shared.NOT_FOUND}
     */
    DutySheet duties(long bodyId, LocalDate first, LocalDate last);
}
