package kz.kenes.council.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.kenes.council.calendar.vocabulary.ScheduleState;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.shared.Clause;

/** The meetings of a body against the frequency of the edition in force. Terms are calendar months and calendar years. */
public final class Schedule {

    private final EditionRules rules;
    private final LocalDate begin;
    private final List<MeetingDay> meetings;

    /**
     * @param begin the first day of the body, from which the first term runs
     * @param meetings of any kind and state; those of the last months and of the year are enough. What continues an adjourned
     *     meeting counts with it, on its day
     */
    @Clause({"MTG-01", "MTG-03"})
    public Schedule(EditionRules rules, LocalDate begin, Collection<MeetingDay> meetings) {
        this.rules = rules;
        this.begin = begin;
        this.meetings = meetings.stream().filter(one -> !one.continuation()).toList();
    }

    /** The last day on which the next ordinary meeting is in time; empty where the edition sets no term. */
    @Clause({"MTG-01", "MTG-02"})
    public Optional<LocalDate> due() {
        return rules.frequency() == Frequency.ONCE_IN_MONTHS ? Optional.of(dueAfter(latest())) : Optional.empty();
    }

    /** The same day some months later, or the last day of a shorter month. */
    LocalDate dueAfter(LocalDate ordinary) {
        return ordinary.plusMonths(rules.frequencyNumber());
    }

    /** Day of the last ordinary meeting that was held; without one, the first day of the body. */
    @Clause("MTG-02")
    LocalDate latest() {
        return meetings.stream()
                .filter(one -> one.isHeld() && one.isOrdinary())
                .map(MeetingDay::date)
                .max(Comparator.naturalOrder())
                .orElse(begin);
    }

    /** The nearest ordinary meeting to come. */
    public Optional<LocalDate> next(LocalDate today) {
        return ordinaryAhead(today).findFirst();
    }

    Stream<LocalDate> ordinaryAhead(LocalDate today) {
        return meetings.stream()
                .filter(one -> one.isOrdinary() && one.isAhead(today))
                .map(MeetingDay::date)
                .sorted();
    }

    /** How many meetings between two days, both counted, are held or still ahead. */
    @Clause("MTG-03")
    public int counted(LocalDate first, LocalDate last, LocalDate today) {
        return (int) meetings.stream()
                .filter(one -> one.isHeld() || one.isAhead(today))
                .filter(one -> !one.date().isBefore(first) && !one.date().isAfter(last))
                .count();
    }

    /** How many meetings of the calendar year are neither held nor planned, though the edition asks for them. */
    @Clause("MTG-03")
    public int missing(int year, LocalDate today) {
        if (rules.frequency() != Frequency.TIMES_A_YEAR) {
            return 0;
        }
        int counted = counted(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), today);
        return Math.max(0, rules.frequencyNumber() - counted);
    }

    @Clause({"MTG-01", "MTG-03", "MTG-04"})
    public ScheduleState state(LocalDate today) {
        return switch (rules.frequency()) {
            case BY_PLAN -> ScheduleState.BY_PLAN;
            case TIMES_A_YEAR -> missing(today.getYear(), today) > 0 ? ScheduleState.TOO_FEW : ScheduleState.ENOUGH;
            case ONCE_IN_MONTHS -> termState(today);
        };
    }

    @Clause("MTG-01")
    private ScheduleState termState(LocalDate today) {
        LocalDate due = dueAfter(latest());
        if (today.isAfter(due)) {
            return ScheduleState.OVERDUE;
        }
        return next(today)
                .map(planned -> planned.isAfter(due) ? ScheduleState.PLANNED_LATE : ScheduleState.PLANNED)
                .orElse(ScheduleState.TO_PLAN);
    }

    public EditionRules rules() {
        return rules;
    }
}
