package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The effective plan of a body and year, and how far it is.
 *
 * @param year the calendar year in which it begins
 * @param last last day, inclusive
 * @param planned number of all lines
 * @param overdue to be done still although the term is over; counted among planned or in progress too
 */
public record PlanResult(
        long planId,
        Localized body,
        int year,
        LocalDate first,
        LocalDate last,
        int edition,
        Instant approvedAt,
        int planned,
        int done,
        int inProgress,
        int notDone,
        int overdue,
        List<PlanItemView> items)
        implements Serializable {

    /** Share of the lines that are done, in whole per cent rounded down. */
    public int percent() {
        return planned == 0 ? 0 : done * 100 / planned;
    }
}
