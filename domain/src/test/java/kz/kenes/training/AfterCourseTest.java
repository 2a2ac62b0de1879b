package kz.kenes.training;

import static kz.kenes.shared.Refusals.assertRefused;
import static kz.kenes.training.Staff.NOW;
import static kz.kenes.training.Staff.free;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.Certificate;
import kz.kenes.training.effect.CertificateWords;
import kz.kenes.training.effect.CourseMarks;
import kz.kenes.training.effect.CourseReport;
import kz.kenes.training.effect.EffectViolation;
import kz.kenes.training.effect.MeetingResult;
import kz.kenes.training.effect.vocabulary.CheckPoint;
import kz.kenes.training.effect.vocabulary.CourseState;
import kz.kenes.training.effect.vocabulary.Recommendation;
import kz.kenes.training.vocabulary.ProofKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a unit does after a course")
class AfterCourseTest {

    private static final LocalDate END = LocalDate.of(2026, 5, 15);
    private static final LocalDate AFTER = LocalDate.of(2026, 5, 20);

    private final Staff staff = new Staff();

    private AfterCourse opened(LocalDate end) {
        return openedFor(staff.teacher, end);
    }

    private AfterCourse openedFor(Person person, LocalDate end) {
        IndividualPlan plan = staff.plan(person);
        TrainingItem item = plan.add(free().training(), List.of(), person);
        plan.handIn(person, NOW);
        staff.effective(staff.signed(staff.approved(plan)));
        return new AfterCourse(item.complete(ProofKind.CERTIFICATE, "№ 7", end, person, end));
    }

    private static CourseReport words() {
        return new CourseReport(72, "Үйрендім", new CourseMarks(5, 4, 5, 4));
    }

    private static Certificate certificate(String holder) {
        return new Certificate("7", holder, 9L, false);
    }

    private AfterCourse reported() {
        AfterCourse course = opened(END);
        course.report(certificate("Оқытушы Әлия"), CertificateWords.NONE, words(), List.of(), staff.teacher, NOW);
        return course;
    }

    private static MeetingResult held(LocalDate heard, LocalDate shown) {
        return new MeetingResult(heard, shown, "Талқыланды", Recommendation.EXPEDIENT, "Меңгерді", "Жалғасын");
    }

    private static UnitMinutes minutes(LocalDate day) {
        return UnitMinutes.onPaper("6", day, 8L, AFTER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15, 2026-06-14, false",
        "2026-05-15, 2026-06-15, false",
        "2026-05-15, 2026-06-16, true",
        "2027-01-31, 2027-02-28, false",
        "2027-01-31, 2027-03-01, true",
        "2028-01-31, 2028-02-29, false",
        "2028-01-31, 2028-03-01, true",
    })
    @Clause("TRN-27")
    void theMonthEndsOnTheSameDayOfTheNextMonth(LocalDate end, LocalDate day, boolean overdue) {
        assertEquals(overdue, opened(end).isOverdueOn(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, false", "2026-06-16, true"})
    @Clause({"TRN-27", "TRN-28"})
    void itIsClosedLateAsWellAndThatStaysKnown(LocalDate day, boolean late) {
        AfterCourse course = reported();
        course.meet(held(AFTER, null), staff.head, AFTER);
        course.link(minutes(AFTER), staff.head, AFTER);
        course.close(staff.head, NOW, day);
        assertEquals(CourseState.CLOSED, course.state());
        assertEquals(late, course.wasLate());
        assertFalse(course.isOverdueOn(day), "nothing is awaited any more");
        assertRefused(EffectViolation.WRONG_STATE, () -> course.close(staff.head, NOW, day));
    }

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, true", "false, true, true", "false, false, false"})
    @Clause("TRN-28")
    void hearingOrPresentingIsEnough(boolean heard, boolean shown, boolean enough) {
        AfterCourse course = reported();
        course.meet(held(heard ? AFTER : null, shown ? AFTER : null), staff.head, AFTER);
        course.link(minutes(AFTER), staff.head, AFTER);
        assertEquals(enough ? Set.of() : Set.of(CheckPoint.HEARING), course.missing());
        if (enough) {
            course.close(staff.head, NOW, AFTER);
        } else {
            assertRefused(EffectViolation.POINTS_MISSING, () -> course.close(staff.head, NOW, AFTER));
        }
    }

    @ParameterizedTest
    @EnumSource(CheckPoint.class)
    @Clause({"TRN-27", "TRN-28"})
    void nothingIsClosedWhileOnePointIsMissing(CheckPoint missing) {
        AfterCourse course = missing == CheckPoint.REPORT ? opened(END) : reported();
        if (missing == CheckPoint.REPORT) {
            assertTrue(course.missing().contains(CheckPoint.REPORT));
            assertRefused(EffectViolation.WRONG_STATE, () -> course.close(staff.head, NOW, AFTER));
            return;
        }
        Recommendation said = missing == CheckPoint.RECOMMENDATION ? null : Recommendation.NOT_EXPEDIENT;
        course.meet(
                new MeetingResult(
                        missing == CheckPoint.HEARING ? null : AFTER,
                        null,
                        missing == CheckPoint.DISCUSSION ? " " : "Талқыланды",
                        said,
                        "Негіз",
                        missing == CheckPoint.IMPROVEMENT ? null : "Жақсартылсын"),
                staff.head,
                AFTER);
        if (missing != CheckPoint.MINUTES) {
            course.link(minutes(AFTER), staff.head, AFTER);
        }
        assertEquals(EnumSet.of(missing), course.missing());
        assertRefused(
                missing == CheckPoint.MINUTES ? EffectViolation.MINUTES_MISSING : EffectViolation.POINTS_MISSING,
                () -> course.close(staff.head, NOW, AFTER));
    }

    @ParameterizedTest
    @CsvSource({
        "Оқытушы Әлия, true",
        "ОҚЫТУШЫ Ә., true",
        "Әлия Оқытушы, true",
        "Oqytushy Aliya, true",
        "Оқытушы Айгүл, false",
        "Меңгеруші Әлия, false",
        "Оқытушы, false",
    })
    @Clause({"TRN-05", "TRN-27"})
    void theCertificateBearsTheNameOfTheEmployee(String holder, boolean own) {
        AfterCourse course = opened(END);
        if (own) {
            course.report(certificate(holder), CertificateWords.NONE, words(), List.of(), staff.teacher, NOW);
            assertEquals(holder, course.certificate().holder());
        } else {
            assertRefused(
                    EffectViolation.CERTIFICATE_OF_OTHER,
                    () -> course.report(
                            certificate(holder), CertificateWords.NONE, words(), List.of(), staff.teacher, NOW));
        }
    }

    @Test
    @Clause({"TRN-05", "TRN-27"})
    void aCertificateThatDoesNotNameTheEmployeeIsConfirmed() {
        CertificateWords others = new CertificateWords("Сертификат. Әріптес Айша 72 сағаттық курстан өтті");
        AfterCourse course = opened(END);
        assertRefused(
                EffectViolation.CERTIFICATE_UNNAMED,
                () -> course.report(certificate("Оқытушы Әлия"), others, words(), List.of(), staff.teacher, NOW));
        assertEquals(CourseState.OPEN, course.state());
        Certificate confirmed = new Certificate("7", "Оқытушы Әлия", 9L, true);
        course.report(confirmed, others, words(), List.of(), staff.teacher, NOW);
        assertEquals(CourseState.REPORTED, course.state());
        assertTrue(course.certificate().isConfirmed());
    }

    @Test
    @Clause("TRN-05")
    void nothingIsConfirmedWhereTheNameStandsOrNothingCanBeRead() {
        CertificateWords own = new CertificateWords("Сертификат Оқытушы Әлияға берілді");
        AfterCourse named = opened(END);
        named.report(certificate("Оқытушы Әлия"), own, words(), List.of(), staff.teacher, NOW);
        assertFalse(named.certificate().isConfirmed());
        AfterCourse scanned = openedFor(staff.keeper, END);
        Certificate ticked = new Certificate("8", "Хатшы Әлия", 10L, true);
        scanned.report(ticked, CertificateWords.NONE, words(), List.of(), staff.keeper, NOW);
        assertFalse(scanned.certificate().isConfirmed(), "there was no doubt to confirm");
    }

    @Test
    @Clause({"TRN-05", "TRN-27"})
    void theFileOfSomebodyElseProvesNothing() {
        AfterCourse course = opened(END);
        assertRefused(
                EffectViolation.CERTIFICATE_OF_OTHER,
                () -> course.report(
                        certificate("Оқытушы Әлия"),
                        CertificateWords.NONE,
                        words(),
                        List.of(staff.keeper),
                        staff.teacher,
                        NOW));
        course.report(
                certificate("Оқытушы Әлия"),
                CertificateWords.NONE,
                words(),
                List.of(staff.teacher),
                staff.teacher,
                NOW);
        assertEquals(CourseState.REPORTED, course.state());
        assertRefused(EffectViolation.CERTIFICATE_INCOMPLETE, () -> new Certificate("7", "Оқытушы Әлия", null, false));
        assertRefused(EffectViolation.CERTIFICATE_INCOMPLETE, () -> new Certificate(" ", "Оқытушы Әлия", 9L, false));
        assertRefused(EffectViolation.CERTIFICATE_INCOMPLETE, () -> new Certificate("7", null, 9L, false));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "72, true"})
    @Clause("TRN-27")
    void hoursGotAreAboveZeroAndCount(int hours, boolean accepted) {
        CourseMarks marks = new CourseMarks(5, 5, 5, 5);
        if (accepted) {
            AfterCourse course = opened(END);
            course.report(
                    certificate("Оқытушы Әлия"),
                    CertificateWords.NONE,
                    new CourseReport(hours, "Үйрендім", marks),
                    List.of(),
                    staff.teacher,
                    NOW);
            assertEquals(hours, course.record().hours());
        } else {
            assertRefused(TrainingViolation.HOURS_NOT_POSITIVE, () -> new CourseReport(hours, "Үйрендім", marks));
        }
        assertRefused(EffectViolation.COURSE_TEXT_REQUIRED, () -> new CourseReport(1, " ", marks));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false", ", false"})
    @Clause("TRN-27")
    void marksGoFromOneToFive(Integer mark, boolean accepted) {
        if (accepted) {
            assertEquals(mark * 10, new CourseMarks(mark, mark, mark, mark).averageInTenths());
        } else {
            assertRefused(EffectViolation.MARK_OUT_OF_RANGE, () -> new CourseMarks(5, 5, 5, mark));
        }
        assertEquals(43, new CourseMarks(5, 4, 4, 4).averageInTenths(), "4.25 is shown as 4.3");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-14, HELD_BEFORE_END",
        "2026-05-15, ",
        "2026-05-20, ",
        "2026-05-21, HELD_IN_FUTURE",
    })
    @Clause("TRN-27")
    void theMeetingTakesPlaceAfterTheCourse(LocalDate day, EffectViolation refusal) {
        AfterCourse course = reported();
        if (refusal == null) {
            course.meet(held(day, null), staff.head, AFTER);
            course.link(UnitMinutes.onPaper("6", day, 8L, day), staff.head, AFTER);
            assertEquals(Set.of(), course.missing());
        } else {
            assertRefused(refusal, () -> course.meet(held(day, null), staff.head, AFTER));
            assertRefused(refusal, () -> course.meet(held(null, day), staff.head, AFTER));
            assertRefused(refusal, () -> course.link(UnitMinutes.onPaper("6", day, 8L, day), staff.head, AFTER));
        }
        assertRefused(
                EffectViolation.RECOMMENDATION_UNFOUNDED,
                () -> new MeetingResult(day, null, null, Recommendation.EXPEDIENT, " ", null));
    }

    @Test
    @Clause({"ORG-16", "TRN-28"})
    void theHeadLeadsAndNeverForTheOwnCourse() {
        AfterCourse course = reported();
        assertRefused(EffectViolation.NOT_LEADER, () -> course.giveBack("Толықтыр", staff.teacher, AFTER));
        assertRefused(EffectViolation.NOT_LEADER, () -> course.meet(held(AFTER, null), staff.keeper, AFTER));
        assertTrue(course.isLedBy(staff.director, AFTER), "the head above");
        AfterCourse own = openedFor(staff.head, END);
        assertFalse(own.isLedBy(staff.head, AFTER));
        assertTrue(own.isLedBy(staff.director, AFTER));
        assertFalse(own.isLedBy(staff.keeper, AFTER), "somebody stands above the chair");
        assertFalse(own.isLedBy(null, AFTER));
    }

    @Test
    @Clause("TRN-27")
    void aReportIsGivenBackAndHandedInAgain() {
        AfterCourse course = reported();
        assertRefused(EffectViolation.REMARKS_REQUIRED, () -> course.giveBack(" ", staff.head, AFTER));
        course.giveBack("Толықтыр", staff.head, AFTER);
        assertEquals(CourseState.RETURNED, course.state());
        assertEquals("Толықтыр", course.remarks());
        assertTrue(course.missing().contains(CheckPoint.REPORT));
        assertRefused(EffectViolation.WRONG_STATE, () -> course.meet(held(AFTER, null), staff.head, AFTER));
        assertRefused(
                EffectViolation.NOT_OWN_COURSE,
                () -> course.report(
                        certificate("Оқытушы Әлия"), CertificateWords.NONE, words(), List.of(), staff.head, NOW));
        course.report(certificate("Оқытушы Әлия"), CertificateWords.NONE, words(), List.of(), staff.teacher, NOW);
        assertRefused(
                EffectViolation.WRONG_STATE,
                () -> course.report(
                        certificate("Оқытушы Әлия"), CertificateWords.NONE, words(), List.of(), staff.teacher, NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-07, false, false",
        "2026-06-08, true, false",
        "2026-06-15, true, false",
        "2026-06-16, false, true",
    })
    @Clause("TRN-27")
    void somebodyIsRemindedSevenDaysBeforeAndOnceWhenItHasPassed(LocalDate day, boolean reminded, boolean told) {
        AfterCourse course = opened(END);
        assertEquals(reminded, course.remind(day));
        assertFalse(course.remind(day), "once");
        assertEquals(told, course.escalate(day));
        assertFalse(course.escalate(day), "once");
    }
}
