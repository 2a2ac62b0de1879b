package kz.kenes.plan.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kenes.plan.work.vocabulary.MonthVerdict;
import kz.kenes.shared.Clause;

/**
 * The meetings of a body against its plan: every month with planned questions foresees a meeting. No text sets a number of
 * meetings for an association; its plan does.
 *
 * @param first first day of the plan
 * @param last last day of the plan
 * @param questions what the plan puts before meetings
 * @param held the meetings that took place
 */
public record MeetingsCheck(LocalDate first, LocalDate last, Collection<Question> questions, Collection<Held> held) {

    /**
     * A question of the plan.
     *
     * @param due last day of its term
     * @param meeting id of the meeting on whose agenda it stands, or null
     */
    public record Question(LocalDate due, Long meeting) {}

    /** A meeting that took place. */
    public record Held(long meeting, LocalDate day) {}

    /**
     * A month of the plan.
     *
     * @param planned number of questions
     * @param held number of meetings that took place in it
     */
    public record Month(YearMonth month, int planned, int held, MonthVerdict verdict) {}

    /** The months of the plan, in order. */
    @Clause("MTG-04")
    public List<Month> months(LocalDate today) {
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            months.add(month(month, today));
        }
        return months;
    }

    private Month month(YearMonth month, LocalDate today) {
        int planned =
                (int) questions.stream().filter(one -> isIn(month, one.due())).count();
        int meetings = (int) held.stream().filter(one -> isIn(month, one.day())).count();
        return new Month(month, planned, meetings, verdict(month, planned, today));
    }

    private MonthVerdict verdict(YearMonth month, int planned, LocalDate today) {
        if (planned == 0) {
            return held.stream().anyMatch(one -> isIn(month, one.day()) && !carriesQuestion(one))
                    ? MonthVerdict.UNPLANNED
                    : MonthVerdict.NONE;
        }
        if (isMet(month)) {
            return MonthVerdict.BY_PLAN;
        }
        return month.atEndOfMonth().isBefore(today) ? MonthVerdict.MISSED : MonthVerdict.AHEAD;
    }

    /** A meeting took place in the month, or one at another time considered a question of the month. */
    private boolean isMet(YearMonth month) {
        Set<Long> meetings = held.stream().map(Held::meeting).collect(Collectors.toSet());
        return held.stream().anyMatch(one -> isIn(month, one.day()))
                || questions.stream()
                        .anyMatch(one ->
                                isIn(month, one.due()) && one.meeting() != null && meetings.contains(one.meeting()));
    }

    private boolean carriesQuestion(Held meeting) {
        return questions.stream().anyMatch(one -> one.meeting() != null && one.meeting() == meeting.meeting());
    }

    /** How many meetings the plan foresees. */
    @Clause("MTG-04")
    public int planned() {
        return plannedMonths().size();
    }

    /** How many of them took place. */
    @Clause("MTG-04")
    public int heldByPlan() {
        return (int) plannedMonths().stream().filter(this::isMet).count();
    }

    private Set<YearMonth> plannedMonths() {
        return questions.stream().map(one -> YearMonth.from(one.due())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isIn(YearMonth month, LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
