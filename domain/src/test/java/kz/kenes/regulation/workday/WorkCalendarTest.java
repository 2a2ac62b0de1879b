package kz.kenes.regulation.workday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in working days, around weekends, holidays and moved days. */
class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = new WorkCalendar(
            List.of(
                    holiday(10, 25, "Республика күні", "2022-01-01", null),
                    holiday(12, 16, "Тәуелсіздік күні", "2000-01-01", null),
                    holiday(12, 17, "Тәуелсіздік күнінің екінші күні", "2000-01-01", "2022-12-31")),
            List.of(
                    new SpecialDay(LocalDate.of(2026, 5, 27), false, text("Құрбан айт")),
                    new SpecialDay(LocalDate.of(2026, 10, 26), false, text("25 қазаннан ауыстырылды")),
                    new SpecialDay(LocalDate.of(2026, 11, 14), true, text("Ауыстырылған жұмыс күні"))));

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    private static YearlyHoliday holiday(int month, int day, String name, String from, String to) {
        Validity validity = new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new YearlyHoliday(MonthDay.of(month, day), text(name), validity);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", // Friday
        "2026-11-21, false", // Saturday
        "2026-11-22, false", // Sunday
        "2026-11-23, true", // Monday
        "2026-05-26, true",
        "2026-05-27, false", // a holiday without a fixed date
        "2026-10-26, false", // the day off of a holiday that fell on a Sunday
        "2026-10-27, true",
        "2026-11-14, true", // a Saturday that is worked
        "2026-12-16, false",
        "2026-12-17, true", // no holiday any more
        "2022-12-16, false",
        "2021-12-17, false", // while it was one
        "2021-10-25, true", // before it became one
    })
    void aDayIsWorkedOrNot(LocalDate day, boolean worked) {
        assertEquals(worked, CALENDAR.isWorkingDay(day));
    }

    @ParameterizedTest
    @Clause("MTG-30")
    @CsvSource({
        "2026-11-16, 1, 2026-11-17",
        "2026-11-16, 3, 2026-11-19", // Monday to Thursday
        "2026-11-18, 3, 2026-11-23", // Wednesday, over the weekend, to Monday
        "2026-11-21, 3, 2026-11-25", // begins on a Saturday
        "2026-12-14, 3, 2026-12-18", // over Independence Day
        "2026-11-12, 3, 2026-11-16", // Friday, the worked Saturday, Monday
    })
    void aTermEndsOnItsLastWorkingDay(LocalDate begin, int days, LocalDate last) {
        assertEquals(last, CALENDAR.after(begin, days));
    }

    @ParameterizedTest
    @Clause("MTG-07")
    @CsvSource({
        "2026-11-16, 2026-11-16, 0",
        "2026-11-16, 2026-11-15, 0",
        "2026-11-16, 2026-11-17, 0",
        "2026-11-16, 2026-11-18, 1",
        "2026-11-16, 2026-11-23, 4", // the rest of the week
        "2026-11-16, 2026-11-24, 5",
    })
    void theDaysBetweenTwoAreCounted(LocalDate first, LocalDate second, int days) {
        assertEquals(days, CALENDAR.between(first, second));
    }

    @Test
    void aHolidayEndsWithTheLawThatKeptIt() {
        YearlyHoliday holiday = holiday(12, 1, "Тұңғыш Президент күні", "2012-01-01", null);
        holiday.endOn(LocalDate.of(2021, 12, 31));
        assertTrue(holiday.fallsOn(LocalDate.of(2021, 12, 1)));
        assertFalse(holiday.fallsOn(LocalDate.of(2022, 12, 1)));
    }
}
