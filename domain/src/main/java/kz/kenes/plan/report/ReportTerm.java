package kz.kenes.plan.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import kz.kenes.council.Body;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;

/** Until when the report of an ОӘБ is sent. */
public final class ReportTerm {

    private ReportTerm() {}

    /** The last day: 1 October of the calendar year in which the academic year ends. */
    @Clause({"PLN-13", "PLN-17"})
    public static LocalDate lastDay(AcademicYear year) {
        return LocalDate.of(year.start() + 1, Month.OCTOBER, 1);
    }

    /** True until the end of the last day, by the clock of Kazakhstan. */
    @Clause("PLN-13")
    public static boolean isInTime(AcademicYear year, Instant sent) {
        return !Body.dayOf(sent).isAfter(lastDay(year));
    }
}
