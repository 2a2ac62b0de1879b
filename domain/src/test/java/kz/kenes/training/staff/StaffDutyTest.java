package kz.kenes.training.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import kz.kenes.shared.Clause;
import kz.kenes.training.staff.vocabulary.DutyState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Once in three months, and on request. */
class StaffDutyTest {

    private static final LocalDate BEGAN = LocalDate.of(2020, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 2026-04-10",
        "2025-11-30, 2026-02-28",
        "2023-11-30, 2024-02-29",
        "2025-12-31, 2026-03-31",
        "2025-10-01, 2026-01-01",
    })
    @Clause("TRN-22")
    void dataAreDueThreeMonthsAfterTheLast(LocalDate last, LocalDate due) {
        assertEquals(due, new StaffDuty(last, BEGAN, null).dueOn());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, IN_TIME",
        "2026-03-26, IN_TIME",
        "2026-03-27, SOON",
        "2026-04-09, SOON",
        "2026-04-10, SOON",
        "2026-04-11, OVERDUE",
    })
    @Clause("TRN-22")
    void theyAreOverdueTheDayAfterThreeMonths(LocalDate today, DutyState state) {
        StaffDuty duty = new StaffDuty(LocalDate.of(2026, 1, 10), BEGAN, null);
        assertEquals(state, duty.stateOn(today));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-19, ASKED",
        "2026-02-20, ASKED",
        "2026-02-21, OVERDUE",
    })
    @Clause("TRN-22")
    void aRequestMayComeBeforeTheTurn(LocalDate today, DutyState state) {
        StaffDuty duty = new StaffDuty(LocalDate.of(2026, 1, 10), BEGAN, LocalDate.of(2026, 2, 20));
        assertEquals(state, duty.stateOn(today));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-09, 2026-04-09",
        "2026-04-10, 2026-04-10",
        "2026-04-11, 2026-04-10",
    })
    @Clause("TRN-22")
    void aRequestDoesNotPutTheTurnOff(LocalDate asked, LocalDate due) {
        assertEquals(due, new StaffDuty(LocalDate.of(2026, 1, 10), BEGAN, asked).dueOn());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-11-30, SOON",
        "2020-12-01, SOON",
        "2020-12-02, OVERDUE",
    })
    @Clause("TRN-22")
    void aUnitThatNeverSubmittedCountsFromItsBeginning(LocalDate today, DutyState state) {
        assertEquals(state, new StaffDuty(null, BEGAN, null).stateOn(today));
    }
}
