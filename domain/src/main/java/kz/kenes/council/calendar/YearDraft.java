package kz.kenes.council.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;

/**
 * Proposes the days of the ordinary meetings that the edition asks for in an academic year and nobody has planned. A day is always
 * a working one; among the days near the term that are, one on which nobody is taken comes first, then the wished day of the week,
 * then the one nearest to the term.
 */
public final class YearDraft {

    private static final int DAYS_AROUND = 13;
    private static final int MOST = 24;

    private final Schedule schedule;
    private final WorkCalendar calendar;
    private final DayOfWeek wished;
    private final ToIntFunction<LocalDate> conflicts;

    /** @param conflicts how many members are taken at the time of the meeting on a day */
    public YearDraft(Schedule schedule, WorkCalendar calendar, DayOfWeek wished, ToIntFunction<LocalDate> conflicts) {
        this.schedule = schedule;
        this.calendar = calendar;
        this.wished = wished;
        this.conflicts = conflicts;
    }

    /**
     * The days, the earliest first; none where the edition names no number.
     *
     * @param earliest the first day on which a meeting can still be called in time
     */
    @Clause({"MTG-01", "MTG-03", "MTG-04"})
    public List<LocalDate> days(AcademicYear year, LocalDate today, LocalDate earliest) {
        return switch (schedule.rules().frequency()) {
            case BY_PLAN -> List.of();
            case ONCE_IN_MONTHS -> termByTerm(year, today, earliest);
            case TIMES_A_YEAR -> spread(year, today, earliest);
        };
    }

    @Clause("MTG-01")
    private List<LocalDate> termByTerm(AcademicYear year, LocalDate today, LocalDate earliest) {
        List<LocalDate> planned = schedule.ordinaryAhead(today).toList();
        List<LocalDate> days = new ArrayList<>();
        LocalDate last = schedule.latest();
        for (int i = 0; i < MOST; i++) {
            LocalDate before = last;
            LocalDate due = schedule.dueAfter(last);
            boolean late = due.isBefore(earliest);
            LocalDate limit = late ? earliest.plusDays(DAYS_AROUND) : due;
            Optional<LocalDate> known = planned.stream()
                    .filter(day -> day.isAfter(before) && !day.isAfter(limit))
                    .findFirst();
            LocalDate first = later(earliest, later(limit.minusDays(DAYS_AROUND), before.plusDays(1)));
            Optional<LocalDate> next = known.or(() -> best(first, limit, late ? earliest : due, days));
            if (next.isEmpty() || next.get().isAfter(year.lastDay())) {
                break;
            }
            last = next.get();
            if (known.isEmpty() && year.includes(last)) {
                days.add(last);
            }
        }
        return days;
    }

    /** All that the calendar year lacks by its end, and in the next one as much as its first months have to carry. */
    @Clause("MTG-03")
    private List<LocalDate> spread(AcademicYear year, LocalDate today, LocalDate earliest) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate newYear = LocalDate.of(year.start() + 1, 1, 1);
        spread(year.firstDay(), newYear.minusDays(1), schedule.missing(year.start(), today), earliest, days);
        int half = (schedule.rules().frequencyNumber() + 1) / 2;
        spread(newYear, year.lastDay(), half - schedule.counted(newYear, year.lastDay(), today), earliest, days);
        return days;
    }

    private void spread(LocalDate first, LocalDate last, int wanted, LocalDate earliest, List<LocalDate> days) {
        LocalDate from = later(first, earliest);
        long step = ChronoUnit.DAYS.between(from, last) / (Math.max(0, wanted) + 1);
        for (int i = 1; i <= wanted && !from.isAfter(last); i++) {
            LocalDate target = from.plusDays(step * i);
            LocalDate until = target.plusDays(DAYS_AROUND / 2);
            best(later(from, target.minusDays(DAYS_AROUND / 2)), until.isAfter(last) ? last : until, target, days)
                    .ifPresent(days::add);
        }
    }

    private Optional<LocalDate> best(LocalDate first, LocalDate last, LocalDate target, List<LocalDate> taken) {
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        return first.datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> !taken.contains(day))
                .min(Comparator.comparingInt(conflicts)
                        .thenComparing(day -> day.getDayOfWeek() != wished)
                        .thenComparing(day -> Math.abs(ChronoUnit.DAYS.between(day, target))));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
