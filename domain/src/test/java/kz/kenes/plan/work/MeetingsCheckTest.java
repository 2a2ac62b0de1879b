package kz.kenes.plan.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.kenes.plan.work.MeetingsCheck.Held;
import kz.kenes.plan.work.MeetingsCheck.Question;
import kz.kenes.plan.work.vocabulary.MonthVerdict;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings against the plan, month by month. */
class MeetingsCheckTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final Question OCTOBER = new Question(LocalDate.of(2025, 10, 31), null);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 10);

    private static MonthVerdict october(List<Question> questions, List<Held> held, LocalDate today) {
        return new MeetingsCheck(FIRST, LAST, questions, held)
                .months(today).stream()
                        .filter(month -> month.month().equals(YearMonth.of(2025, 10)))
                        .findFirst()
                        .orElseThrow()
                        .verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, MISSED",
        "2025-10-01, BY_PLAN",
        "2025-10-31, BY_PLAN",
        "2025-11-01, MISSED",
    })
    @Clause("MTG-04")
    void aPlannedMeetingIsHeldInItsMonth(LocalDate held, MonthVerdict verdict) {
        assertEquals(verdict, october(List.of(OCTOBER), List.of(new Held(1, held)), LATER));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-31, AHEAD", "2025-11-01, MISSED"})
    @Clause("MTG-04")
    void aMonthIsMissedOnlyWhenItIsOver(LocalDate today, MonthVerdict verdict) {
        assertEquals(verdict, october(List.of(OCTOBER), List.of(), today));
    }

    @Test
    @Clause("MTG-04")
    void aQuestionOfTheMonthMayBeConsideredAtAnotherTime() {
        Question moved = new Question(LocalDate.of(2025, 10, 31), 7L);
        Held november = new Held(7, LocalDate.of(2025, 11, 3));
        assertEquals(MonthVerdict.BY_PLAN, october(List.of(moved), List.of(november), LATER));
        assertEquals(
                MonthVerdict.MISSED, october(List.of(moved), List.of(new Held(8, LocalDate.of(2025, 11, 3))), LATER));
        MeetingsCheck check = new MeetingsCheck(FIRST, LAST, List.of(moved), List.of(november));
        assertEquals(MonthVerdict.NONE, check.months(LATER).get(2).verdict(), "it carries a question of the plan");
    }

    @Test
    @Clause("MTG-04")
    void aMeetingThatThePlanDoesNotForeseeIsShown() {
        Held held = new Held(1, LocalDate.of(2025, 10, 5));
        assertEquals(MonthVerdict.UNPLANNED, october(List.of(), List.of(held), LATER));
        assertEquals(MonthVerdict.NONE, october(List.of(), List.of(), LATER));
    }

    @Test
    @Clause("MTG-04")
    void thePlanForeseesAMeetingForEachMonthWithQuestions() {
        Question december = new Question(LocalDate.of(2025, 12, 1), null);
        MeetingsCheck check = new MeetingsCheck(
                FIRST,
                LAST,
                List.of(OCTOBER, OCTOBER, december),
                List.of(new Held(1, LocalDate.of(2025, 10, 5)), new Held(2, LocalDate.of(2026, 2, 1))));
        assertEquals(2, check.planned());
        assertEquals(1, check.heldByPlan());
        assertEquals(12, check.months(LATER).size());
        assertEquals(2, check.months(LATER).get(1).planned());
        assertEquals(1, check.months(LATER).get(1).held());
    }
}
