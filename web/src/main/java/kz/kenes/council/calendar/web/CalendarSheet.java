package kz.kenes.council.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.calendar.api.CalendarEntry;
import kz.kenes.regulation.workday.api.HolidayRow;
import kz.kenes.shared.web.Almaty;

/** Entries laid out as people read a calendar: weeks of a month, months of an academic year. */
public final class CalendarSheet {

    /** The first month of the academic year. */
    private static final int SEPTEMBER = 9;

    private CalendarSheet() {}

    /**
     * A day of a week.
     *
     * @param within the day belongs to the month that is shown
     * @param off the day is not worked
     * @param named what the calendar of working days says of it, or null
     */
    public record Day(
            LocalDate date, boolean within, boolean today, boolean off, HolidayRow named, List<CalendarEntry> entries) {

        public int number() {
            return date.getDayOfMonth();
        }
    }

    /** Seven days from Monday. */
    public record Week(List<Day> days) {}

    /** A month with what happens in it. */
    public record Month(YearMonth month, boolean current, List<CalendarEntry> entries) {

        public String nameKey() {
            return "calendar.month." + month.getMonthValue();
        }

        public String first() {
            return month.atDay(1).toString();
        }
    }

    /** Monday of the week in which a month begins. */
    static LocalDate firstShown(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Sunday of the week in which it ends. */
    static LocalDate lastShown(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static List<Week> weeks(YearMonth month, LocalDate today, List<CalendarEntry> entries, List<HolidayRow> named) {
        Map<LocalDate, List<CalendarEntry>> byDay = new HashMap<>();
        entries.forEach(entry ->
                byDay.computeIfAbsent(dayOf(entry), day -> new ArrayList<>()).add(entry));
        Map<LocalDate, HolidayRow> names = new HashMap<>();
        named.forEach(row -> names.put(row.date(), row));
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = firstShown(month); !monday.isAfter(lastShown(month)); monday = monday.plusWeeks(1)) {
            List<Day> days = new ArrayList<>();
            for (int i = 0; i < DayOfWeek.values().length; i++) {
                LocalDate date = monday.plusDays(i);
                HolidayRow name = names.get(date);
                boolean weekend = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
                days.add(new Day(
                        date,
                        YearMonth.from(date).equals(month),
                        date.equals(today),
                        name == null ? weekend : !name.worked(),
                        name,
                        byDay.getOrDefault(date, List.of())));
            }
            weeks.add(new Week(days));
        }
        return weeks;
    }

    /** The first of September before a day. */
    static LocalDate yearOf(LocalDate day) {
        int year = day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1;
        return LocalDate.of(year, SEPTEMBER, 1);
    }

    static List<Month> months(LocalDate firstOfYear, LocalDate today, List<CalendarEntry> entries) {
        List<Month> months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            YearMonth month = YearMonth.from(firstOfYear).plusMonths(i);
            months.add(new Month(
                    month,
                    YearMonth.from(today).equals(month),
                    entries.stream()
                            .filter(entry -> YearMonth.from(dayOf(entry)).equals(month))
                            .toList()));
        }
        return months;
    }

    private static LocalDate dayOf(CalendarEntry entry) {
        return Almaty.local(entry.start()).toLocalDate();
    }
}
