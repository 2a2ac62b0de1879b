package kz.kenes.regulation.workday.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;

/** The calendar of working days, by which terms in working days are counted (MTG-07, MTG-30). */
@Remote
public interface WorkDays {

    /** Holidays and declared days of a calendar year, the earliest first. */
    List<HolidayRow> year(int year);

    /** The last day of a term that begins after {@code begin}. */
    LocalDate after(LocalDate begin, int workingDays);

    /** @return id of the declared day */
    long declare(DeclareDay command);

    /** Takes a declared day back. */
    void withdraw(long dayId);
}
