package kz.kenes.council.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.calendar.vocabulary.ScheduleState;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The meetings of a body against the frequency of its edition. */
class ScheduleTest {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);
    private static final EditionRules OK = Profiles.of(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
    private static final EditionRules REPUBLICAN = Profiles.of(BodyKind.REPUBLICAN_COUNCIL);
    private static final EditionRules ASSOCIATION = Profiles.of(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION);

    private static MeetingDay held(String day) {
        return new MeetingDay(LocalDate.parse(day), MeetingKind.ORDINARY, MeetingState.CLOSED);
    }

    private static MeetingDay planned(String day) {
        return new MeetingDay(LocalDate.parse(day), MeetingKind.ORDINARY, MeetingState.PLANNED);
    }

    private static MeetingDay extraordinary(String day) {
        return new MeetingDay(LocalDate.parse(day), MeetingKind.EXTRAORDINARY, MeetingState.SIGNED);
    }

    private static Schedule of(EditionRules rules, MeetingDay... meetings) {
        return new Schedule(rules, FOUNDED, List.of(meetings));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-03-15",
        "2026-12-31, 2027-02-28",
        "2027-12-31, 2028-02-29",
        "2027-12-29, 2028-02-29",
        "2026-12-28, 2027-02-28",
        "2026-06-30, 2026-08-30",
        "2026-07-31, 2026-09-30"
    })
    @Clause("MTG-01")
    void theNextOrdinaryMeetingIsDueTwoMonthsAfterTheLast(String last, String due) {
        assertEquals(Optional.of(LocalDate.parse(due)), of(OK, held(last)).due());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, TO_PLAN", "2026-03-16, OVERDUE", "2026-01-16, TO_PLAN"})
    @Clause("MTG-01")
    void theWarningAppearsAfterTheTerm(String today, ScheduleState state) {
        assertEquals(state, of(OK, held("2026-01-15")).state(LocalDate.parse(today)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, PLANNED", "2026-03-16, PLANNED_LATE"})
    @Clause("MTG-01")
    void aMeetingPlannedAfterTheTermIsWarnedOf(String day, ScheduleState state) {
        assertEquals(state, of(OK, held("2026-01-15"), planned(day)).state(LocalDate.parse("2026-02-01")));
    }

    @Test
    @Clause("MTG-01")
    void withoutAMeetingTheTermRunsFromTheFirstDayOfTheBody() {
        assertEquals(Optional.of(LocalDate.of(2025, 11, 1)), of(OK).due());
    }

    @Test
    @Clause("MTG-02")
    void anExtraordinaryMeetingDoesNotMoveTheSchedule() {
        Schedule schedule = of(OK, held("2026-01-15"), extraordinary("2026-02-20"));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 15)), schedule.due());
        MeetingDay ahead = new MeetingDay(LocalDate.of(2026, 3, 1), MeetingKind.EXTRAORDINARY, MeetingState.PLANNED);
        Schedule withOneAhead = of(OK, held("2026-01-15"), ahead);
        assertEquals(ScheduleState.TO_PLAN, withOneAhead.state(LocalDate.of(2026, 2, 1)));
        assertEquals(Optional.empty(), withOneAhead.next(LocalDate.of(2026, 2, 1)));
    }

    /** A second sitting neither moves the term nor counts as a second meeting of the year. */
    @ParameterizedTest
    @CsvSource({"true, 2026-03-15, 1, TOO_FEW", "false, 2026-03-22, 0, ENOUGH"})
    @Clause({"MTG-01", "MTG-03"})
    void anAdjournedMeetingWithItsContinuationIsOne(
            boolean continuation, String due, int missing, ScheduleState state) {
        MeetingDay second =
                new MeetingDay(LocalDate.of(2026, 1, 22), MeetingKind.ORDINARY, MeetingState.SIGNED, continuation);
        assertEquals(
                Optional.of(LocalDate.parse(due)),
                of(OK, held("2026-01-15"), second).due());
        Schedule republican = of(REPUBLICAN, held("2026-01-15"), second);
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertEquals(missing, republican.missing(2026, today));
        assertEquals(state, republican.state(today));
    }

    @Test
    @Clause("MTG-01")
    void theLatestOfSeveralMeetingsCounts() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 5, 10)),
                of(OK, held("2026-03-10"), held("2026-01-15")).due());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, TOO_FEW, 2",
        "1, 0, TOO_FEW, 1",
        "0, 1, TOO_FEW, 1",
        "2, 0, ENOUGH, 0",
        "1, 1, ENOUGH, 0",
        "0, 2, ENOUGH, 0",
        "3, 0, ENOUGH, 0"
    })
    @Clause("MTG-03")
    void theRepublicanCouncilMeetsTwiceInACalendarYear(int held, int planned, ScheduleState state, int missing) {
        List<MeetingDay> meetings = new ArrayList<>();
        for (int i = 1; i <= held; i++) {
            meetings.add(held("2026-03-0" + i));
        }
        for (int i = 1; i <= planned; i++) {
            meetings.add(planned("2026-12-1" + i));
        }
        Schedule schedule = new Schedule(REPUBLICAN, FOUNDED, meetings);
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertEquals(state, schedule.state(today));
        assertEquals(missing, schedule.missing(2026, today));
        assertEquals(Optional.empty(), schedule.due());
    }

    @Test
    @Clause("MTG-03")
    void theYearIsTheCalendarYear() {
        LocalDate today = LocalDate.of(2026, 12, 31);
        assertEquals(0, of(REPUBLICAN, held("2026-01-01"), held("2026-12-31")).missing(2026, today));
        assertEquals(1, of(REPUBLICAN, held("2025-12-31"), held("2026-12-31")).missing(2026, today));
        assertEquals(
                1, of(REPUBLICAN, held("2026-01-01"), planned("2027-01-01")).missing(2026, today));
    }

    @Test
    @Clause("MTG-03")
    void aPlannedMeetingWhoseDayHasPassedNoLongerCounts() {
        Schedule schedule = of(REPUBLICAN, held("2026-02-01"), planned("2026-12-10"));
        assertEquals(0, schedule.missing(2026, LocalDate.of(2026, 12, 10)));
        assertEquals(1, schedule.missing(2026, LocalDate.of(2026, 12, 11)));
    }

    @Test
    @Clause("MTG-04")
    void theAssociationHasNoNumber() {
        assertEquals(ScheduleState.BY_PLAN, of(ASSOCIATION).state(LocalDate.of(2026, 12, 31)));
        assertEquals(Optional.empty(), of(ASSOCIATION, held("2025-09-02")).due());
        assertEquals(0, of(ASSOCIATION).missing(2026, LocalDate.of(2026, 12, 31)));
        assertEquals(0, of(OK).missing(2026, LocalDate.of(2026, 12, 31)));
    }

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    @Clause({"MTG-01", "MTG-02"})
    void aMeetingIsAheadOrHeldOrNeither(MeetingState state) {
        Set<MeetingState> ahead = EnumSet.range(MeetingState.PLANNED, MeetingState.CONVENED);
        Set<MeetingState> neither = EnumSet.of(MeetingState.NOT_HELD, MeetingState.CANCELLED);
        LocalDate day = LocalDate.of(2026, 3, 1);
        MeetingDay meeting = new MeetingDay(day, MeetingKind.ORDINARY, state);
        assertEquals(ahead.contains(state), meeting.isAhead(day));
        assertFalse(meeting.isAhead(day.plusDays(1)));
        assertEquals(!ahead.contains(state) && !neither.contains(state), meeting.isHeld());
    }

    @Test
    @Clause({"MTG-01", "MTG-03"})
    void onlyBreachesWarn() {
        assertEquals(
                EnumSet.of(ScheduleState.OVERDUE, ScheduleState.PLANNED_LATE, ScheduleState.TOO_FEW),
                Arrays.stream(ScheduleState.values())
                        .filter(ScheduleState::isWarning)
                        .collect(java.util.stream.Collectors.toCollection(() -> EnumSet.noneOf(ScheduleState.class))));
        assertTrue(ScheduleState.OVERDUE.isWarning());
    }
}
