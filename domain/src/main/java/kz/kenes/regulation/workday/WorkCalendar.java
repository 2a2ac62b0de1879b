package kz.kenes.regulation.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kenes.shared.Clause;

/** Which days are worked, and terms counted in them. The working week is five days long. */
public final class WorkCalendar {

    private final List<YearlyHoliday> holidays;
    private final Map<LocalDate, SpecialDay> specials;

    public WorkCalendar(Collection<YearlyHoliday> holidays, Collection<SpecialDay> specials) {
        this.holidays = List.copyOf(holidays);
        this.specials = specials.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
    }

    public boolean isWorkingDay(LocalDate day) {
        SpecialDay special = specials.get(day);
        if (special != null) {
            return special.isWorked();
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && holidays.stream().noneMatch(holiday -> holiday.fallsOn(day));
    }

    /**
     * The last day of a term in working days; the day on which it begins is not counted.
     *
     * @param number of working days, at least 1
     */
    @Clause({"MTG-07", "MTG-30"})
    public LocalDate after(LocalDate begin, int number) {
        LocalDate day = begin;
        for (int counted = 0; counted < number; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie between two days, neither of them counted. */
    @Clause("MTG-07")
    public int between(LocalDate first, LocalDate second) {
        return (int) first.plusDays(1)
                .datesUntil(second.isAfter(first) ? second : first.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
