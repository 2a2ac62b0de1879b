package kz.kenes.council.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.ToIntFunction;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.workday.SpecialDay;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.regulation.workday.YearlyHoliday;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;

/** The meetings of a year, proposed by the frequency. */
class YearDraftTest {

    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalizedText NAME = new LocalizedText("Мереке", "Праздник", "Holiday");
    private static final WorkCalendar WORKDAYS = new WorkCalendar(
            List.of(
                    new YearlyHoliday(MonthDay.of(12, 16), NAME, Validity.from(LocalDate.of(2000, 1, 1))),
                    new YearlyHoliday(MonthDay.of(1, 1), NAME, Validity.from(LocalDate.of(2000, 1, 1)))),
            List.of(new SpecialDay(LocalDate.of(2026, 11, 4), false, NAME)));
    private static final ToIntFunction<LocalDate> FREE = day -> 0;

    private static MeetingDay meeting(String day, MeetingState state) {
        return new MeetingDay(LocalDate.parse(day), MeetingKind.ORDINARY, state);
    }

    private static List<LocalDate> days(BodyKind kind, ToIntFunction<LocalDate> conflicts, MeetingDay... meetings) {
        return days(Profiles.of(kind), conflicts, TODAY, meetings);
    }

    private static List<LocalDate> days(
            EditionRules rules, ToIntFunction<LocalDate> conflicts, LocalDate today, MeetingDay... meetings) {
        Schedule schedule = new Schedule(rules, LocalDate.of(2025, 9, 1), List.of(meetings));
        return new YearDraft(schedule, WORKDAYS, DayOfWeek.WEDNESDAY, conflicts).days(YEAR, today, today.plusDays(8));
    }

    @Test
    @Clause("MTG-01")
    void aCouncilOfTwoMonthsMeetsInEveryTermOnTheWishedDay() {
        List<LocalDate> days =
                days(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, FREE, meeting("2026-07-29", MeetingState.SIGNED));
        assertEquals(
                List.of(
                        "2026-09-23",
                        "2026-11-18",
                        "2027-01-13",
                        "2027-03-10",
                        "2027-05-05",
                        "2027-06-30",
                        "2027-08-25"),
                days.stream().map(LocalDate::toString).toList());
        LocalDate last = LocalDate.of(2026, 7, 29);
        for (LocalDate day : days) {
            assertFalse(day.isAfter(last.plusMonths(2)), day.toString());
            assertTrue(WORKDAYS.isWorkingDay(day), day.toString());
            last = day;
        }
    }

    @Test
    @Clause("MTG-01")
    void whatIsPlannedAlreadyIsNotProposedAgain() {
        List<LocalDate> days = days(
                BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
                FREE,
                meeting("2026-07-29", MeetingState.SIGNED),
                meeting("2026-09-16", MeetingState.CONVENED),
                meeting("2026-11-11", MeetingState.PLANNED));
        assertEquals(LocalDate.of(2027, 1, 6), days.get(0));
    }

    @Test
    @Clause("MTG-01")
    void anOverdueMeetingIsProposedAsSoonAsMembersCanBeCalled() {
        List<LocalDate> days =
                days(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, FREE, meeting("2026-03-04", MeetingState.SIGNED));
        assertEquals(LocalDate.of(2026, 9, 9), days.get(0));
        List<LocalDate> planned = days(
                BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
                FREE,
                meeting("2026-03-04", MeetingState.SIGNED),
                meeting("2026-09-10", MeetingState.PLANNED));
        assertTrue(planned.get(0).isAfter(LocalDate.of(2026, 10, 27)), planned.toString());
    }

    @Test
    @Clause("MTG-01")
    void aDayOnWhichNobodyIsTakenComesFirst() {
        ToIntFunction<LocalDate> taken = day -> day.equals(LocalDate.of(2026, 9, 23)) ? 3 : 0;
        assertEquals(
                LocalDate.of(2026, 9, 16),
                days(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, taken, meeting("2026-07-29", MeetingState.SIGNED))
                        .get(0));
        ToIntFunction<LocalDate> all = day -> day.equals(LocalDate.of(2026, 9, 24)) ? 1 : 2;
        assertEquals(
                LocalDate.of(2026, 9, 24),
                days(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, all, meeting("2026-07-29", MeetingState.SIGNED))
                        .get(0));
    }

    @Test
    @Clause("MTG-01")
    void noMeetingIsProposedOnADayOff() {
        List<LocalDate> days =
                days(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, FREE, meeting("2026-09-09", MeetingState.SIGNED));
        assertEquals(LocalDate.of(2026, 10, 28), days.get(0));
        assertEquals(LocalDate.of(2026, 12, 23), days.get(1));
    }

    @Test
    @Clause("MTG-03")
    void theRepublicanCouncilGetsWhatItsCalendarYearLacks() {
        List<LocalDate> none = days(BodyKind.REPUBLICAN_COUNCIL, FREE);
        assertEquals(3, none.size(), none.toString());
        assertEquals(2, none.stream().filter(day -> day.getYear() == 2026).count());
        List<LocalDate> one = days(BodyKind.REPUBLICAN_COUNCIL, FREE, meeting("2026-04-01", MeetingState.SIGNED));
        assertEquals(1, one.stream().filter(day -> day.getYear() == 2026).count());
        assertEquals(1, one.stream().filter(day -> day.getYear() == 2027).count());
        List<LocalDate> two = days(
                BodyKind.REPUBLICAN_COUNCIL,
                FREE,
                meeting("2026-04-01", MeetingState.SIGNED),
                meeting("2026-11-11", MeetingState.PLANNED));
        assertEquals(0, two.stream().filter(day -> day.getYear() == 2026).count());
        assertEquals(
                List.of(),
                days(
                        BodyKind.REPUBLICAN_COUNCIL,
                        FREE,
                        meeting("2026-04-01", MeetingState.SIGNED),
                        meeting("2026-11-11", MeetingState.PLANNED),
                        meeting("2027-02-10", MeetingState.PLANNED)));
        assertTrue(none.stream().allMatch(WORKDAYS::isWorkingDay));
        assertEquals(none.size(), none.stream().distinct().count());
    }

    @Test
    @Clause("MTG-03")
    void lateInTheYearTheRestStillFits() {
        List<LocalDate> days = days(
                Profiles.of(BodyKind.REPUBLICAN_COUNCIL),
                FREE,
                LocalDate.of(2026, 12, 18),
                meeting("2026-04-01", MeetingState.SIGNED));
        assertEquals(1, days.stream().filter(day -> day.getYear() == 2026).count(), days.toString());
        List<LocalDate> tooLate = days(
                Profiles.of(BodyKind.REPUBLICAN_COUNCIL),
                FREE,
                LocalDate.of(2026, 12, 28),
                meeting("2026-04-01", MeetingState.SIGNED));
        assertEquals(0, tooLate.stream().filter(day -> day.getYear() == 2026).count());
    }

    @Test
    @Clause("MTG-04")
    void theAssociationIsProposedNothing() {
        assertEquals(List.of(), days(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, FREE));
    }
}
