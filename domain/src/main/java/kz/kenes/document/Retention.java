package kz.kenes.document;

import java.time.LocalDate;
import java.time.Month;
import kz.kenes.shared.Clause;

/**
 * How long a paper is kept: until the end of the calendar year in which it was closed, and so many years more.
 *
 * @param years as the list of forms says
 */
@Clause("DOC-03")
public record Retention(int years) {

    /** The last day of storage. */
    public LocalDate endOf(LocalDate closedOn) {
        return LocalDate.of(closedOn.getYear() + years, Month.DECEMBER, 31);
    }

    /** True once the last day of storage has passed. */
    public boolean isOver(LocalDate closedOn, LocalDate today) {
        return today.isAfter(endOf(closedOn));
    }
}
