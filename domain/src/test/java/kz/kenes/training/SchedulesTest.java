package kz.kenes.training;

import static kz.kenes.shared.Refusals.assertRefused;
import static kz.kenes.training.Staff.NOW;
import static kz.kenes.training.Staff.TODAY;
import static kz.kenes.training.Staff.YEAR;
import static kz.kenes.training.Staff.analysis;
import static kz.kenes.training.Staff.free;
import static kz.kenes.training.Staff.minutes;
import static kz.kenes.training.Staff.person;
import static kz.kenes.training.Staff.share;
import static kz.kenes.training.Staff.shares;
import static kz.kenes.training.Staff.tenge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.training.vocabulary.AnalysisInput;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.PlanState;
import kz.kenes.training.vocabulary.ScheduleState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The schedules from the unit to the university")
class SchedulesTest {

    private final Staff staff = new Staff();

    private UnitSchedule unitSchedule() {
        return staff.drafted(staff.handedIn(staff.teacher));
    }

    @ParameterizedTest
    @EnumSource(AnalysisInput.class)
    @Clause("TRN-09")
    void nothingIsDraftedBeforeAllSevenPointsAreAnalysed(AnalysisInput missing) {
        assertEquals(7, AnalysisInput.values().length);
        IndividualPlan plan = staff.handedIn(staff.teacher);
        Map<AnalysisInput, String> found = analysis();
        found.put(missing, " ");
        assertRefused(
                TrainingViolation.ANALYSIS_INCOMPLETE,
                () -> new UnitSchedule(staff.chair, YEAR, found, staff.keeper, List.of(plan), staff.head, NOW, TODAY));
        found.put(missing, "Бар");
        assertEquals(
                ScheduleState.DRAFT,
                new UnitSchedule(staff.chair, YEAR, found, staff.keeper, List.of(plan), staff.head, NOW, TODAY)
                        .state());
    }

    @Test
    @Clause({"ORG-16", "TRN-08", "TRN-37"})
    void theHeadDraftsFromThePlansOfTheUnitAndSomebodyElseKeepsIt() {
        IndividualPlan plan = staff.handedIn(staff.teacher);
        assertRefused(
                TrainingViolation.NOT_UNIT_HEAD,
                () -> new UnitSchedule(
                        staff.chair, YEAR, analysis(), staff.keeper, List.of(plan), staff.keeper, NOW, TODAY));
        assertRefused(
                TrainingViolation.KEEPER_IS_HEAD,
                () -> new UnitSchedule(
                        staff.chair, YEAR, analysis(), staff.head, List.of(plan), staff.head, NOW, TODAY));
        assertRefused(TrainingViolation.NO_PLANS, staff::drafted);
        assertRefused(
                TrainingViolation.PLAN_OF_OTHER_UNIT,
                () -> new UnitSchedule(
                        staff.institute, YEAR, analysis(), staff.keeper, List.of(plan), staff.director, NOW, TODAY));
        assertRefused(
                TrainingViolation.PLAN_OF_OTHER_UNIT,
                () -> new UnitSchedule(
                        staff.chair, 2027, analysis(), staff.keeper, List.of(plan), staff.head, NOW, TODAY));
        assertRefused(TrainingViolation.PLAN_NOT_HANDED_IN, () -> staff.drafted(staff.plan(person("Жаңа"))));
        assertEquals(staff.institute, staff.drafted(plan).upperUnit());
    }

    @Test
    @Clause({"TRN-11", "TRN-37"})
    void nothingIsSubmittedWithoutMinutesOfTheMeeting() {
        UnitSchedule schedule = unitSchedule();
        assertRefused(TrainingViolation.NOT_DISCUSSED, () -> schedule.submit(staff.keeper));
        assertRefused(TrainingViolation.NOT_KEEPER, () -> schedule.discuss(minutes(), staff.teacher, TODAY));
        schedule.discuss(minutes(), staff.keeper, TODAY);
        assertEquals(ScheduleState.DISCUSSED, schedule.state());
        assertRefused(TrainingViolation.NOT_KEEPER, () -> schedule.submit(staff.head));
        assertRefused(TrainingViolation.WRONG_STATE, () -> schedule.approve(staff.head, NOW));
        schedule.submit(staff.keeper);
        assertRefused(TrainingViolation.WRONG_STATE, () -> schedule.discuss(minutes(), staff.keeper, TODAY));
        schedule.approve(staff.head, NOW);
        assertEquals(ScheduleState.UNIT_APPROVED, schedule.state());
        assertRefused(TrainingViolation.WRONG_STATE, () -> schedule.submit(staff.keeper));
    }

    @Test
    @Clause("TRN-11")
    void minutesOnPaperHaveNumberDateAndFile() {
        assertRefused(TrainingViolation.MINUTES_INCOMPLETE, () -> UnitMinutes.onPaper(" ", TODAY, 7L, TODAY));
        assertRefused(TrainingViolation.MINUTES_INCOMPLETE, () -> UnitMinutes.onPaper("4", null, 7L, TODAY));
        assertRefused(TrainingViolation.MINUTES_INCOMPLETE, () -> UnitMinutes.onPaper("4", TODAY, null, TODAY));
        assertRefused(
                TrainingViolation.MINUTES_IN_FUTURE, () -> UnitMinutes.onPaper("4", TODAY.plusDays(1), 7L, TODAY));
        assertEquals("4", UnitMinutes.onPaper("4", TODAY, 7L, TODAY).number());
    }

    @Test
    @Clause({"TRN-08", "TRN-11", "TRN-37"})
    void whatChangedAfterTheMeetingIsDiscussedAnew() {
        IndividualPlan plan = staff.handedIn(staff.teacher);
        UnitSchedule schedule = staff.drafted(plan);
        schedule.discuss(minutes(), staff.keeper, TODAY);
        assertRefused(TrainingViolation.NO_PLANS, () -> schedule.collect(List.of(), staff.keeper, TODAY));
        IndividualPlan late = staff.handedIn(person("Кешіккен"));
        schedule.collect(List.of(late), staff.keeper, TODAY);
        assertEquals(ScheduleState.DRAFT, schedule.state());
        assertNull(schedule.minutes());
        schedule.discuss(minutes(), staff.keeper, TODAY);
        assertRefused(TrainingViolation.REMARKS_REQUIRED, () -> schedule.release(plan, "", staff.head, TODAY));
        assertRefused(TrainingViolation.NOT_KEEPER, () -> schedule.release(plan, "Күні", staff.teacher, TODAY));
        schedule.release(plan, "Күні сәйкес емес", staff.head, TODAY);
        assertEquals(PlanState.RETURNED, plan.state());
        assertNull(plan.schedule());
        assertRefused(TrainingViolation.NOT_DISCUSSED, () -> schedule.submit(staff.keeper));
        assertRefused(TrainingViolation.PLAN_OF_OTHER_UNIT, () -> schedule.release(plan, "Тағы", staff.head, TODAY));
        schedule.release(late, "Күні", staff.head, TODAY);
        assertRefused(TrainingViolation.NO_PLANS, () -> schedule.discuss(minutes(), staff.keeper, TODAY));
    }

    @Test
    @Clause("TRN-37")
    void aScheduleGivenBackUnchangedKeepsItsMinutes() {
        UnitSchedule schedule = unitSchedule();
        schedule.discuss(minutes(), staff.keeper, TODAY);
        schedule.submit(staff.keeper);
        assertRefused(TrainingViolation.REMARKS_REQUIRED, () -> schedule.refuse(" "));
        schedule.refuse("Қатесі бар");
        assertEquals("Қатесі бар", schedule.remarks());
        schedule.submit(staff.keeper);
        schedule.takeBack();
        assertEquals(ScheduleState.DISCUSSED, schedule.state());
    }

    @Test
    @Clause({"TRN-12", "TRN-37"})
    void theDirectorSignsOnlyWhatTheHeadsApproved() {
        assertRefused(
                TrainingViolation.NOT_DIRECTOR, () -> new InstituteSchedule(staff.institute, YEAR, staff.head, TODAY));
        InstituteSchedule whole = new InstituteSchedule(staff.institute, YEAR, staff.director, TODAY);
        assertRefused(TrainingViolation.NO_APPROVED_SCHEDULES, () -> whole.compose(List.of(), staff.director, TODAY));
        UnitSchedule draft = unitSchedule();
        assertRefused(TrainingViolation.WRONG_STATE, () -> whole.compose(List.of(draft), staff.director, TODAY));
        UnitSchedule part = staff.approved(staff.handedIn(person("Екінші")));
        assertRefused(TrainingViolation.NOT_DIRECTOR, () -> whole.compose(List.of(part), staff.head, TODAY));
        assertRefused(TrainingViolation.WRONG_STATE, () -> whole.sign(staff.director, NOW));
        whole.compose(List.of(part), staff.director, TODAY);
        assertRefused(TrainingViolation.NOT_SIGNED, () -> staff.opened().consolidate(List.of(whole)));
        whole.takeBack();
        whole.compose(List.of(part), staff.director, TODAY);
        assertEquals(1, whole.parts().size(), "not twice");
        whole.sign(staff.director, NOW);
        assertEquals(ScheduleState.SUBMITTED, whole.state());
    }

    @Test
    @Clause({"TRN-12", "TRN-13", "TRN-37"})
    void aPartGoesBackOneStepEachTime() {
        UnitSchedule part = staff.approved(staff.handedIn(staff.teacher));
        InstituteSchedule institute = staff.signed(part);
        assertRefused(TrainingViolation.WRONG_STATE, () -> part.giveBack("Құны", staff.director, TODAY));
        ConsolidatedSchedule whole = staff.opened();
        whole.consolidate(List.of(institute));
        assertRefused(TrainingViolation.REMARKS_REQUIRED, () -> whole.giveBack(institute, " "));
        whole.giveBack(institute, "Құны жоғары");
        assertEquals(ScheduleState.RETURNED, institute.state());
        assertNull(institute.consolidated());
        assertRefused(TrainingViolation.NOT_DIRECTOR, () -> part.giveBack("Құны", staff.head, TODAY));
        part.giveBack("Құны жоғары", staff.director, TODAY);
        assertEquals(ScheduleState.RETURNED, part.state());
        assertNull(part.instituteSchedule());
        assertEquals(List.of(), institute.parts());
        assertNull(part.approvedAt());
        part.submit(staff.keeper);
        part.approve(staff.head, NOW);
        institute.compose(List.of(part), staff.director, TODAY);
        institute.refuse("Әлі де");
        institute.compose(List.of(), staff.director, TODAY);
        institute.sign(staff.director, NOW);
        assertEquals(1, whole.consolidate(List.of(institute)));
    }

    @Test
    @Clause("TRN-13")
    void consolidatingTwiceDoublesNothing() {
        InstituteSchedule institute = staff.signed(staff.approved(staff.handedIn(staff.teacher)));
        ConsolidatedSchedule whole = staff.opened();
        assertRefused(TrainingViolation.NOTHING_TO_CONSOLIDATE, () -> whole.consolidate(List.of()));
        assertEquals(1, whole.consolidate(List.of(institute)));
        assertRefused(TrainingViolation.NOT_SIGNED, () -> whole.consolidate(List.of(institute)));
        assertEquals(whole, institute.consolidated());
        whole.submit(1, BigDecimal.ZERO);
        assertRefused(TrainingViolation.WRONG_STATE, () -> whole.consolidate(List.of(institute)));
        assertRefused(TrainingViolation.WRONG_STATE, () -> whole.giveBack(institute, "Кеш"));
    }

    @ParameterizedTest
    @CsvSource({"0, false, true", "0.01, false, false", "0.01, true, true", "500000, true, true"})
    @Clause({"TRN-14", "TRN-15"})
    void moneyOfTheUniversityNeedsAnAgreedBudget(String funds, boolean agreed, boolean approvable) {
        InstituteSchedule institute = staff.signed(staff.approved(staff.handedIn(staff.teacher)));
        ConsolidatedSchedule whole = staff.opened();
        whole.consolidate(List.of(institute));
        assertRefused(TrainingViolation.WRONG_STATE, () -> whole.approve(staff.apparatus, NOW));
        whole.submit(1, tenge(funds));
        if (agreed) {
            whole.agreeBudget(staff.finance, NOW);
            assertEquals(ScheduleState.BUDGET_AGREED, whole.state());
        }
        if (approvable) {
            whole.approve(staff.apparatus, NOW);
            assertTrue(institute.parts().get(0).isEffective());
        } else {
            assertRefused(TrainingViolation.BUDGET_NOT_AGREED, () -> whole.approve(staff.apparatus, NOW));
            assertFalse(institute.parts().get(0).isEffective());
        }
    }

    @Test
    @Clause({"TRN-13", "TRN-14", "TRN-37"})
    void theWholeComesBackToTheHrService() {
        ConsolidatedSchedule whole = staff.opened();
        assertRefused(TrainingViolation.NOTHING_CONSOLIDATED, () -> whole.submit(0, BigDecimal.ZERO));
        whole.consolidate(List.of(staff.signed(staff.approved(staff.handedIn(staff.teacher)))));
        whole.submit(1, tenge("100"));
        whole.agreeBudget(staff.finance, NOW);
        whole.refuse("Кезекті өзгертіңіз");
        assertTrue(whole.isOpen());
        whole.submit(1, tenge("100"));
        assertNull(whole.agreedBy(), "agreed anew");
        whole.takeBack();
        assertEquals(ScheduleState.DRAFT, whole.state());
    }

    @ParameterizedTest
    @CsvSource({"999999.99, false", "1000000, false", "1000000.01, true"})
    @Clause("TRN-14")
    void whatIsAboveTheLimitIsSeen(String funds, boolean above) {
        assertEquals(above, staff.opened().exceeds(tenge(funds)));
    }

    @Test
    @Clause({"TRN-13", "TRN-14"})
    void aYearIsOpenedWithALimitAndItsGround() {
        assertRefused(
                TrainingViolation.YEAR_WRONG,
                () -> new ConsolidatedSchedule(staff.university, 2025, tenge("1"), "№ 5", TODAY));
        assertRefused(
                TrainingViolation.LIMIT_NEGATIVE,
                () -> new ConsolidatedSchedule(staff.university, 2026, tenge("-0.01"), "№ 5", TODAY));
        assertRefused(
                TrainingViolation.GROUND_REQUIRED,
                () -> new ConsolidatedSchedule(staff.university, 2026, tenge("0"), " ", TODAY));
        ConsolidatedSchedule whole = staff.opened();
        whole.limit(tenge("0"), "№ 6");
        assertEquals("№ 6", whole.ground());
    }

    @Test
    @Clause("TRN-16")
    void itGoesDownAndIsConfirmed() {
        UnitSchedule part = staff.approved(staff.handedIn(staff.teacher));
        InstituteSchedule institute = staff.signed(part);
        assertRefused(TrainingViolation.NOT_EFFECTIVE, () -> institute.deliver(staff.director, NOW, TODAY));
        ConsolidatedSchedule whole = staff.effective(institute);
        assertRefused(TrainingViolation.NOT_DELIVERED, () -> part.receive(staff.head, NOW, TODAY));
        assertRefused(TrainingViolation.NOT_DIRECTOR, () -> institute.deliver(staff.head, NOW, TODAY));
        institute.deliver(staff.director, NOW, TODAY);
        whole.confirm(1);
        assertEquals(ScheduleState.APPROVED, whole.state());
        assertRefused(TrainingViolation.NOT_UNIT_HEAD, () -> part.receive(staff.keeper, NOW, TODAY));
        part.receive(staff.head, NOW, TODAY);
        assertNotNull(part.receivedAt());
        whole.confirm(0);
        assertEquals(ScheduleState.COMMUNICATED, whole.state());
        assertTrue(part.isEffective());
    }

    @Test
    @Clause("TRN-14")
    void universityFundsOfATrainingAreOnlyItsOwnShare() {
        Person person = person("Төлеуші");
        IndividualPlan plan = staff.plan(person);
        TrainingItem item = plan.add(
                free().cost("100").training(),
                shares(share(FundingSource.UNIVERSITY_BUDGET, "60"), share(FundingSource.SPONSOR, "40")),
                person);
        assertEquals(tenge("60"), item.universityFunds());
    }
}
