package kz.kenes.training;

import static kz.kenes.shared.Refusals.assertRefused;
import static kz.kenes.training.Staff.NOW;
import static kz.kenes.training.Staff.free;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.AfterCourse;
import kz.kenes.training.effect.Certificate;
import kz.kenes.training.effect.CertificateWords;
import kz.kenes.training.effect.CourseMarks;
import kz.kenes.training.effect.CourseReport;
import kz.kenes.training.effect.EffectReview;
import kz.kenes.training.effect.EffectSetting;
import kz.kenes.training.effect.EffectViolation;
import kz.kenes.training.effect.ManagementDecision;
import kz.kenes.training.effect.PlanReport;
import kz.kenes.training.effect.ReportLine;
import kz.kenes.training.effect.ReportNumbers;
import kz.kenes.training.effect.TrainingReport;
import kz.kenes.training.effect.vocabulary.PlanReportState;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;
import kz.kenes.training.vocabulary.ProofKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reports on training, from the employee to the management")
class TrainingReportsTest {

    private static final LocalDate LATE = LocalDate.of(2026, 12, 10);

    private final Staff staff = new Staff();

    private IndividualPlan effective() {
        IndividualPlan plan = staff.plan(staff.teacher);
        plan.add(free().training(), List.of(), staff.teacher);
        plan.handIn(staff.teacher, NOW);
        staff.effective(staff.signed(staff.approved(plan)));
        return plan;
    }

    private static UnitMinutes minutes(LocalDate day) {
        return UnitMinutes.onPaper("9", day, 8L, day);
    }

    private PlanReport resolved() {
        PlanReport report = new PlanReport(effective(), "Орындалды", staff.teacher, LATE);
        report.resolve(minutes(LATE), "Қабылдансын", staff.head, NOW, LATE);
        return report;
    }

    private ReportLine line(int planned, int completed) {
        return new ReportLine(
                staff.chair,
                StaffCategory.TEACHING,
                new ReportNumbers(planned, completed, 0, 0, completed, 72, BigDecimal.TEN, BigDecimal.ONE));
    }

    private TrainingReport ofUnit() {
        TrainingReport report = new TrainingReport(ReportLevel.UNIT, staff.chair, Staff.YEAR, staff.keeper, LATE);
        report.gatherPlans(List.of(resolved()), staff.keeper, LATE);
        report.count(List.of(line(3, 2)), staff.keeper);
        return report;
    }

    private TrainingReport signedOfUnit() {
        TrainingReport report = ofUnit();
        report.discuss(minutes(LATE), staff.keeper);
        report.submit("Талдау", staff.keeper);
        report.sign(staff.head, NOW);
        return report;
    }

    private TrainingReport signed(ReportLevel level, TrainingReport part) {
        TrainingReport report = new TrainingReport(level, staff.institute, Staff.YEAR, staff.director, LATE);
        report.gather(List.of(part), staff.director, LATE);
        report.count(part.lines(), staff.director);
        report.submit("Талдау", staff.director);
        report.sign(staff.director, NOW);
        return report;
    }

    private TrainingReport annual() {
        return signed(ReportLevel.UNIVERSITY, signed(ReportLevel.INSTITUTE, signedOfUnit()));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, false", "2026-03-11, false", "2026-03-12, true", "2026-12-31, true"})
    @Clause("TRN-25")
    void anEmployeeReportsOnceNothingLiesAhead(LocalDate day, boolean time) {
        IndividualPlan plan = effective();
        assertEquals(time, PlanReport.isTimeFor(plan, day));
        if (time) {
            PlanReport report = new PlanReport(plan, "Орындалмады", staff.teacher, day);
            assertEquals(1, report.planned());
            assertEquals(0, report.completed());
        } else {
            assertRefused(EffectViolation.PLAN_AHEAD, () -> new PlanReport(plan, "Орындалды", staff.teacher, day));
        }
    }

    @Test
    @Clause("TRN-25")
    void aReportIsTheEmployeesOwnAndSaysSomething() {
        IndividualPlan plan = effective();
        assertRefused(TrainingViolation.NOT_OWN_PLAN, () -> new PlanReport(plan, "Бар", staff.head, LATE));
        assertRefused(EffectViolation.REPORT_TEXT_REQUIRED, () -> new PlanReport(plan, " ", staff.teacher, LATE));
        IndividualPlan draft = staff.plan(staff.keeper);
        assertRefused(TrainingViolation.NOT_EFFECTIVE, () -> new PlanReport(draft, "Бар", staff.keeper, LATE));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09, false", "2026-12-10, true"})
    @Clause("TRN-26")
    void theMeetingDiscussesWhatIsThere(LocalDate held, boolean accepted) {
        PlanReport report = new PlanReport(effective(), "Орындалды", staff.teacher, LATE);
        assertRefused(
                EffectViolation.NOT_LEADER,
                () -> report.resolve(minutes(LATE), "Қабылдансын", staff.teacher, NOW, LATE));
        assertRefused(
                EffectViolation.RESOLUTION_REQUIRED, () -> report.resolve(minutes(LATE), " ", staff.head, NOW, LATE));
        if (accepted) {
            report.resolve(minutes(held), "Қабылдансын", staff.head, NOW, LATE);
            assertEquals(PlanReportState.RESOLVED, report.state());
        } else {
            assertRefused(
                    EffectViolation.DISCUSSED_BEFORE_REPORT,
                    () -> report.resolve(minutes(held), "Қабылдансын", staff.head, NOW, LATE));
        }
    }

    @Test
    @Clause({"TRN-26", "TRN-37"})
    void aReportGoesOneStepBackAndComesAgain() {
        PlanReport report = resolved();
        assertRefused(EffectViolation.REMARKS_REQUIRED, () -> report.giveBack(" ", staff.head, LATE));
        report.giveBack("Толықтыр", staff.head, LATE);
        assertNull(report.resolution(), "what was resolved is not what stands here now");
        assertRefused(
                EffectViolation.WRONG_STATE, () -> report.resolve(minutes(LATE), "Қабылдансын", staff.head, NOW, LATE));
        report.report("Толық", staff.teacher, LATE);
        assertEquals(PlanReportState.HANDED_IN, report.state());
        assertRefused(EffectViolation.WRONG_STATE, () -> report.report("Тағы", staff.teacher, LATE));
    }

    @Test
    @Clause({"TRN-26", "TRN-29", "TRN-37"})
    void noStepOfTheUnitIsSkipped() {
        PlanReport unresolved = new PlanReport(effective(), "Орындалды", staff.teacher, LATE);
        TrainingReport report = new TrainingReport(ReportLevel.UNIT, staff.chair, Staff.YEAR, staff.keeper, LATE);
        assertRefused(EffectViolation.WRONG_STATE, () -> report.gatherPlans(List.of(unresolved), staff.keeper, LATE));
        assertRefused(EffectViolation.NOTHING_TO_GATHER, () -> report.count(List.of(), staff.keeper));
        report.count(List.of(line(3, 2)), staff.keeper);
        assertRefused(EffectViolation.MINUTES_NOT_LINKED, () -> report.submit("Талдау", staff.keeper));
        assertRefused(EffectViolation.NOT_AUTHOR, () -> report.discuss(minutes(LATE), staff.teacher));
        assertRefused(
                EffectViolation.DISCUSSED_BEFORE_REPORT,
                () -> report.discuss(minutes(LATE.minusDays(1)), staff.keeper));
        report.discuss(minutes(LATE), staff.keeper);
        assertRefused(EffectViolation.WRONG_STATE, () -> report.sign(staff.head, NOW));
        assertRefused(EffectViolation.ANALYSIS_REQUIRED, () -> report.submit(" ", staff.keeper));
        report.submit("Талдау", staff.keeper);
        assertRefused(EffectViolation.WRONG_STATE, () -> report.count(List.of(line(9, 9)), staff.keeper));
        report.sign(staff.head, NOW);
        assertEquals(SummaryState.SIGNED, report.state());
        assertEquals(66, report.total().percent());
    }

    @Test
    @Clause({"TRN-30", "TRN-31", "TRN-37"})
    void onlyWhatIsSignedGoesUpAndNothingIsCountedTwice() {
        TrainingReport whole =
                new TrainingReport(ReportLevel.INSTITUTE, staff.institute, Staff.YEAR, staff.director, LATE);
        assertRefused(EffectViolation.WRONG_STATE, () -> whole.gather(List.of(ofUnit()), staff.director, LATE));
        TrainingReport part = signedOfUnit();
        TrainingReport university =
                new TrainingReport(ReportLevel.UNIVERSITY, staff.institute, Staff.YEAR, staff.director, LATE);
        assertRefused(EffectViolation.PART_OF_OTHER, () -> university.gather(List.of(part), staff.director, LATE));
        whole.gather(List.of(part), staff.director, LATE);
        assertEquals(SummaryState.GATHERED, part.state());
        assertRefused(EffectViolation.NO_MEETING, () -> whole.discuss(minutes(LATE), staff.director));
        whole.count(part.lines(), staff.director);
        assertEquals(3, whole.total().planned());
        assertEquals(BigDecimal.TEN, whole.total().cost());
        part.giveBack("Толықтыр");
        assertEquals(SummaryState.RETURNED, part.state());
        assertNull(part.whole());
    }

    @Test
    @Clause("TRN-37")
    void whatIsSubmittedAboveIsNotGivenBackBelow() {
        TrainingReport part = signedOfUnit();
        TrainingReport whole = signed(ReportLevel.INSTITUTE, part);
        assertRefused(EffectViolation.WRONG_STATE, () -> part.giveBack("Толықтыр"));
        whole.giveBack("Түзет");
        part.giveBack("Толықтыр");
        assertEquals("Толықтыр", part.remarks());
        TrainingReport refused = ofUnit();
        refused.discuss(minutes(LATE), staff.keeper);
        refused.submit("Талдау", staff.keeper);
        refused.takeBack();
        assertEquals(SummaryState.DISCUSSED, refused.state());
        refused.submit("Талдау", staff.keeper);
        refused.refuse("Жоқ");
        assertTrue(refused.isOpen());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "3, 0, 0", "3, 1, 33", "3, 3, 100"})
    @Clause("TRN-29")
    void theShareIsRoundedDown(int planned, int completed, int percent) {
        assertEquals(percent, line(planned, completed).numbers().percent());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-11, 2026-12-11, DECIDED_IN_FUTURE",
        "2026-12-10, 2026-12-09, DUE_BEFORE_DECISION",
        "2026-12-10, 2026-12-10, ",
    })
    @Clause("TRN-32")
    void theManagementDecidesWithATerm(LocalDate decided, LocalDate due, EffectViolation refusal) {
        TrainingReport annual = annual();
        annual.analyse("Қаралды");
        if (refusal != null) {
            assertRefused(refusal, () -> decision(annual, "Негіз", decided, due));
        } else {
            ManagementDecision made = decision(annual, "Негіз", decided, due);
            assertFalse(made.isOverdueOn(due));
            assertTrue(made.isOverdueOn(due.plusDays(1)));
            assertRefused(EffectViolation.NOT_RESPONSIBLE, () -> made.finish("Бітті", staff.head, LATE));
            assertRefused(EffectViolation.RESULT_REQUIRED, () -> made.finish(" ", staff.finance, LATE));
            made.finish("Бітті", staff.finance, LATE);
            assertFalse(made.isOverdueOn(due.plusDays(1)));
            assertRefused(EffectViolation.DECISION_DONE, () -> made.finish("Тағы", staff.finance, LATE));
        }
        assertRefused(EffectViolation.DECISION_INCOMPLETE, () -> decision(annual, " ", LATE, LATE));
        TrainingReport unsigned = ofUnit();
        assertRefused(EffectViolation.REPORT_NOT_SIGNED, () -> decision(unsigned, "Негіз", LATE, LATE));
        assertRefused(EffectViolation.REPORT_NOT_SIGNED, () -> unsigned.analyse("Қаралды"));
    }

    private ManagementDecision decision(TrainingReport report, String ground, LocalDate decided, LocalDate due) {
        return new ManagementDecision(report, "Жақсартылсын", ground, decided, staff.finance, due, LATE);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-14, false", "2026-11-15, true", "2026-12-10, true"})
    @Clause("TRN-27")
    void theEffectIsSaidFromTheDayThatWasSet(LocalDate day, boolean time) {
        IndividualPlan plan = staff.plan(staff.teacher);
        TrainingItem item = plan.add(free().training(), List.of(), staff.teacher);
        plan.handIn(staff.teacher, NOW);
        staff.effective(staff.signed(staff.approved(plan)));
        LocalDate end = LocalDate.of(2026, 5, 15);
        AfterCourse course = new AfterCourse(item.complete(ProofKind.CERTIFICATE, "№ 7", end, staff.teacher, end));
        course.report(
                new Certificate("7", "Оқытушы Әлия", 9L, false),
                CertificateWords.NONE,
                new CourseReport(72, "Үйрендім", new CourseMarks(5, 5, 5, 5)),
                List.of(),
                staff.teacher,
                NOW);
        EffectReview review = new EffectReview(course, EffectSetting.USUAL_MONTHS);
        assertEquals(time, review.ask(day));
        assertFalse(review.ask(day), "once");
        if (time) {
            review.sayByEmployee(5, "Өзгерді", staff.teacher, day);
            review.sayByHead(4, "Жақсарды", staff.head, day);
            assertEquals(4, review.head().mark());
            assertRefused(EffectViolation.EFFECT_SAID, () -> review.sayByEmployee(5, "Тағы", staff.teacher, day));
            assertRefused(EffectViolation.EFFECT_SAID, () -> review.sayByHead(5, "Тағы", staff.head, day));
        } else {
            assertRefused(
                    EffectViolation.EFFECT_TOO_EARLY, () -> review.sayByEmployee(5, "Өзгерді", staff.teacher, day));
        }
        assertRefused(EffectViolation.NOT_OWN_COURSE, () -> review.sayByEmployee(5, "Бар", staff.head, LATE));
        assertRefused(EffectViolation.NOT_LEADER, () -> review.sayByHead(5, "Бар", staff.teacher, LATE));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "24, true", "25, false"})
    @Clause("TRN-27")
    void theEffectIsLookedAtBetweenTwoMonthsAndTwoYears(int months, boolean accepted) {
        if (accepted) {
            assertEquals(months, new EffectSetting(staff.university, Staff.YEAR, months).months());
        } else {
            assertRefused(
                    EffectViolation.MONTHS_OUT_OF_RANGE, () -> new EffectSetting(staff.university, Staff.YEAR, months));
        }
    }
}
