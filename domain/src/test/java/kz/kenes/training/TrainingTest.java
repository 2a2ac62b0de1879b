package kz.kenes.training;

import static kz.kenes.shared.Refusals.assertRefused;
import static kz.kenes.training.Staff.NOW;
import static kz.kenes.training.Staff.TODAY;
import static kz.kenes.training.Staff.free;
import static kz.kenes.training.Staff.share;
import static kz.kenes.training.Staff.shares;
import static kz.kenes.training.Staff.tenge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.PlanState;
import kz.kenes.training.vocabulary.ProofKind;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A training and the plan of an employee")
class TrainingTest {

    private final Staff staff = new Staff();

    @Test
    @Clause({"TRN-02", "TRN-03", "TRN-36"})
    void thereAreSixAreasSixFormsThreeAimsAndTwoTasks() {
        assertEquals(6, TrainingArea.values().length);
        assertEquals(6, TrainingForm.values().length);
        assertEquals(
                3,
                Arrays.stream(TrainingPurpose.values())
                        .filter(TrainingPurpose::isAim)
                        .count());
        assertEquals(5, TrainingPurpose.values().length);
    }

    @Test
    @Clause("TRN-18")
    void thereAreFiveSourcesAndNoneIsCalled765() {
        assertEquals(
                List.of("7.6.1", "7.6.2", "7.6.3", "7.6.4", "7.6.6"),
                Arrays.stream(FundingSource.values()).map(FundingSource::place).toList());
    }

    @Test
    @Clause("TRN-03")
    void aTrainingHasATitleAndAProvider() {
        assertRefused(TrainingViolation.TITLE_REQUIRED, () -> free().named(" ", "ҚазҰУ")
                .training());
        assertRefused(TrainingViolation.PROVIDER_REQUIRED, () -> free().named("Деректер", null)
                .training());
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "72, true"})
    @Clause("TRN-10")
    void hoursAreAboveZero(int hours, boolean accepted) {
        if (accepted) {
            assertEquals(hours, free().hours(hours).training().hours());
        } else {
            assertRefused(TrainingViolation.HOURS_NOT_POSITIVE, () -> free().hours(hours)
                    .training());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, ",
        "2026-03-02, 2026-03-02, ",
        "2026-03-02, 2026-03-01, DATES_OUT_OF_ORDER",
        "2025-12-31, 2026-01-10, DATES_OUTSIDE_YEAR",
        "2026-12-20, 2027-01-01, DATES_OUTSIDE_YEAR",
        "2027-03-02, 2027-03-03, DATES_OUTSIDE_YEAR",
    })
    @Clause("TRN-07")
    void theDaysLieWithinTheYear(String first, String last, TrainingViolation refusal) {
        if (refusal == null) {
            assertEquals(
                    LocalDate.parse(last), free().days(first, last).training().endsOn());
        } else {
            assertRefused(refusal, () -> free().days(first, last).training());
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.01, false", "0, true", "0.01, true"})
    @Clause("TRN-18")
    void theCostIsNotBelowZero(String cost, boolean accepted) {
        if (accepted) {
            assertEquals(tenge(cost), free().cost(cost).training().cost());
        } else {
            assertRefused(
                    TrainingViolation.COST_NEGATIVE, () -> free().cost(cost).training());
        }
    }

    @ParameterizedTest
    @EnumSource(TrainingForm.class)
    @Clause({"TRN-05", "TRN-06"})
    void eachFormAsksForItsOwn(TrainingForm form) {
        switch (form) {
            case CONFERENCES -> {
                assertRefused(TrainingViolation.DIRECTION_REQUIRED, () -> free().form(form)
                        .training());
                assertEquals("ЖИ", free().form(form).direction("ЖИ").training().direction());
            }
            case OTHER -> {
                assertRefused(TrainingViolation.JUSTIFICATION_REQUIRED, () -> free().form(form)
                        .training());
                assertEquals(
                        "Себебі",
                        free().form(form).justified(" Себебі ").training().justification());
            }
            default -> assertEquals(form, free().form(form).training().form());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 60000, 40000, ",
        "100000, 60000, 39999.99, FUNDING_NOT_EQUAL",
        "100000, 60000, 40000.01, FUNDING_NOT_EQUAL",
        "0.03, 0.01, 0.02, ",
    })
    @Clause("TRN-18")
    void theSharesPayExactlyTheCost(String cost, String one, String two, TrainingViolation refusal) {
        IndividualPlan plan = staff.plan(staff.teacher);
        List<FundingShare> both = shares(share(FundingSource.SPONSOR, one), share(FundingSource.EMPLOYEE_OWN, two));
        if (refusal == null) {
            assertEquals(
                    2,
                    plan.add(free().cost(cost).training(), both, staff.teacher)
                            .shares()
                            .size());
        } else {
            assertRefused(refusal, () -> plan.add(free().cost(cost).training(), both, staff.teacher));
        }
    }

    @Test
    @Clause("TRN-18")
    void whatCostsMoneyHasASourceAndEachSourceOnce() {
        IndividualPlan plan = staff.plan(staff.teacher);
        assertRefused(
                TrainingViolation.FUNDING_REQUIRED,
                () -> plan.add(free().cost("1").training(), shares(), staff.teacher));
        assertRefused(
                TrainingViolation.SOURCE_TWICE,
                () -> plan.add(
                        free().cost("2").training(),
                        shares(share(FundingSource.SPONSOR, "1"), share(FundingSource.SPONSOR, "1")),
                        staff.teacher));
        assertRefused(TrainingViolation.SHARE_NOT_POSITIVE, () -> share(FundingSource.SPONSOR, "0"));
        assertRefused(
                TrainingViolation.FUNDING_NOT_EQUAL,
                () -> plan.add(free().training(), shares(share(FundingSource.SPONSOR, "1")), staff.teacher));
        plan.add(free().training(), shares(), staff.teacher);
        assertEquals(1, plan.items().size());
    }

    @ParameterizedTest
    @CsvSource({
        "UNIVERSITY_BUDGET, , , , UNIVERSITY_FUNDS_UNFOUNDED",
        "UNIVERSITY_BUDGET, № 3, , , UNIVERSITY_FUNDS_UNFOUNDED",
        "UNIVERSITY_BUDGET, , ТС-1, , UNIVERSITY_FUNDS_UNFOUNDED",
        "UNIVERSITY_BUDGET, № 3, ТС-1, , ",
        "SPONSOR, , , , ",
        "EMPLOYEE_OWN, , , , ",
        "INTERNATIONAL_GRANT, , , , CONSENT_REQUIRED",
        "INTERNATIONAL_GRANT, , , № 9, ",
        "OTHER_EXTERNAL, № 3, ТС-1, , CONSENT_REQUIRED",
        "OTHER_EXTERNAL, , , № 9, ",
    })
    @Clause({"TRN-19", "TRN-20"})
    void aPlanIsHandedInWithThePapersOfItsSources(
            FundingSource source, String contract, String specification, String consent, TrainingViolation refusal) {
        IndividualPlan plan = staff.plan(staff.teacher);
        plan.add(
                free().cost("50000").training(),
                shares(new FundingShare(source, tenge("50000"), contract, specification, consent)),
                staff.teacher);
        expect(refusal, plan);
    }

    @ParameterizedTest
    @CsvSource({
        "ABROAD_OR_ORGANISATION, , CONTRACT_REQUIRED",
        "ABROAD_OR_ORGANISATION, № 12 келісім, ",
        "LEADING_UNIVERSITY, , ",
        "PROGRAMME, , ",
        "DISSERTATION, , ",
    })
    @Clause("TRN-04")
    void trainingAbroadAndAtOrganisationsNeedsAContract(TrainingForm form, String contract, TrainingViolation refusal) {
        IndividualPlan plan = staff.plan(staff.teacher);
        plan.add(free().form(form).contract(contract).training(), shares(), staff.teacher);
        expect(refusal, plan);
    }

    private void expect(TrainingViolation refusal, IndividualPlan plan) {
        if (refusal == null) {
            plan.handIn(staff.teacher, NOW);
            assertEquals(PlanState.HANDED_IN, plan.state());
        } else {
            assertRefused(refusal, () -> plan.handIn(staff.teacher, NOW));
            assertEquals(PlanState.DRAFT, plan.state());
        }
    }

    @ParameterizedTest
    @EnumSource(StaffCategory.class)
    @Clause({"TRN-01", "ORG-12"})
    void staffOfEveryCategoryPlan(StaffCategory category) {
        var plan = new IndividualPlan(staff.employed(staff.teacher, staff.chair, category), 2026, TODAY);
        assertEquals(category, plan.category());
    }

    @ParameterizedTest
    @CsvSource({"2025, false", "2026, true", "2027, true", "2028, false"})
    @Clause("TRN-07")
    void onePlansThisYearOrTheNext(int year, boolean accepted) {
        var work = staff.employed(staff.teacher, staff.chair, StaffCategory.TEACHING);
        if (accepted) {
            assertEquals(year, new IndividualPlan(work, year, TODAY).year());
        } else {
            assertRefused(TrainingViolation.YEAR_WRONG, () -> new IndividualPlan(work, year, TODAY));
        }
    }

    @Test
    @Clause("TRN-08")
    void whoWorksInNoUnitHasNoPlan() {
        var work = staff.employed(staff.teacher, null, StaffCategory.TEACHING);
        assertRefused(TrainingViolation.NO_UNIT, () -> new IndividualPlan(work, 2026, TODAY));
    }

    @Test
    @Clause("TRN-07")
    void onlyTheOwnerChangesThePlanAndOnlyWhileItIsOpen() {
        IndividualPlan plan = staff.plan(staff.teacher);
        assertRefused(TrainingViolation.NOT_OWN_PLAN, () -> plan.add(free().training(), shares(), staff.head));
        assertRefused(TrainingViolation.NO_TRAINING, () -> plan.handIn(staff.teacher, NOW));
        TrainingItem item = plan.add(free().training(), shares(), staff.teacher);
        plan.change(item, free().hours(36).training(), shares(), staff.teacher);
        assertEquals(36, plan.hours());
        assertRefused(TrainingViolation.NOT_OWN_PLAN, () -> plan.handIn(staff.head, NOW));
        plan.handIn(staff.teacher, NOW);
        assertRefused(TrainingViolation.PLAN_NOT_OPEN, () -> plan.remove(item, staff.teacher));
        assertRefused(TrainingViolation.NOT_OWN_PLAN, () -> plan.takeBack(staff.head));
        plan.takeBack(staff.teacher);
        assertRefused(TrainingViolation.PLAN_NOT_HANDED_IN, () -> plan.takeBack(staff.teacher));
        plan.remove(item, staff.teacher);
        assertEquals(List.of(), plan.items());
    }

    @Test
    @Clause({"TRN-37", "ORG-16"})
    void theHeadGivesAPlanBackWithRemarks() {
        IndividualPlan plan = staff.handedIn(staff.teacher);
        assertRefused(TrainingViolation.NOT_UNIT_HEAD, () -> plan.giveBack("Сағаты аз", staff.teacher, TODAY));
        assertRefused(TrainingViolation.REMARKS_REQUIRED, () -> plan.giveBack(" ", staff.head, TODAY));
        plan.giveBack("Сағаты аз", staff.head, TODAY);
        assertEquals("Сағаты аз", plan.remarks());
        assertRefused(TrainingViolation.PLAN_NOT_HANDED_IN, () -> plan.giveBack("Тағы", staff.head, TODAY));
        plan.handIn(staff.teacher, NOW);
        assertNull(plan.remarks());
    }

    @Test
    @Clause("TRN-06")
    void theHeadApprovesTheJustificationOfAnotherFormAndNobodyTheOwnOne() {
        IndividualPlan plan = staff.plan(staff.teacher);
        TrainingItem other = plan.add(
                free().form(TrainingForm.OTHER).justified("Тәжірибе алмасу").training(), shares(), staff.teacher);
        TrainingItem usual = plan.add(free().training(), shares(), staff.teacher);
        assertRefused(TrainingViolation.PLAN_NOT_HANDED_IN, () -> other.approveJustification(staff.head, TODAY));
        plan.handIn(staff.teacher, NOW);
        assertRefused(TrainingViolation.OWN_JUSTIFICATION, () -> other.approveJustification(staff.teacher, TODAY));
        assertRefused(TrainingViolation.NOT_UNIT_HEAD, () -> other.approveJustification(staff.keeper, TODAY));
        assertRefused(TrainingViolation.NO_JUSTIFICATION, () -> usual.approveJustification(staff.head, TODAY));
        assertRefused(TrainingViolation.JUSTIFICATION_NOT_APPROVED, () -> staff.drafted(plan));
        assertFalse(plan.isJustified());
        other.approveJustification(staff.head, TODAY);
        assertTrue(plan.isJustified());
        assertEquals(PlanState.INCLUDED, staff.drafted(plan).plans().get(0).state());
    }

    @Test
    @Clause("TRN-06")
    void whoHeadsTheUnitIsJustifiedByTheUnitAboveAndAChangeVoidsIt() {
        IndividualPlan plan = staff.plan(staff.head);
        Training training =
                free().form(TrainingForm.OTHER).justified("Тағылымдама").training();
        TrainingItem item = plan.add(training, shares(), staff.head);
        plan.handIn(staff.head, NOW);
        assertRefused(TrainingViolation.OWN_JUSTIFICATION, () -> item.approveJustification(staff.head, TODAY));
        item.approveJustification(staff.director, TODAY);
        assertTrue(item.isJustified());
        plan.takeBack(staff.head);
        plan.change(item, training, shares(), staff.head);
        assertFalse(item.isJustified());
    }

    @Test
    @Clause({"TRN-05", "TRN-15", "TRN-23"})
    void aTrainingCountsOnlyWhenApprovedAndProved() {
        IndividualPlan plan = staff.handedIn(staff.teacher);
        TrainingItem item = plan.items().get(0);
        LocalDate after = LocalDate.of(2026, 3, 20);
        LocalDate end = LocalDate.of(2026, 3, 11);
        assertRefused(
                TrainingViolation.NOT_EFFECTIVE,
                () -> item.complete(ProofKind.CERTIFICATE, "№ 1", end, staff.teacher, after));
        staff.effective(staff.signed(staff.approved(plan)));
        assertRefused(
                TrainingViolation.NOT_OWN_PLAN,
                () -> item.complete(ProofKind.CERTIFICATE, "№ 1", end, staff.head, after));
        assertRefused(
                TrainingViolation.PROOF_REQUIRED,
                () -> item.complete(ProofKind.CERTIFICATE, " ", end, staff.teacher, after));
        assertRefused(TrainingViolation.PROOF_REQUIRED, () -> item.complete(null, "№ 1", end, staff.teacher, after));
        assertRefused(
                TrainingViolation.ENDED_IN_FUTURE,
                () -> item.complete(ProofKind.CERTIFICATE, "№ 1", after.plusDays(1), staff.teacher, after));
        assertRefused(
                TrainingViolation.ENDED_BEFORE_BEGIN,
                () -> item.complete(ProofKind.CERTIFICATE, "№ 1", LocalDate.of(2026, 3, 1), staff.teacher, after));
        assertFalse(item.isOverdueOn(end));
        assertTrue(item.isOverdueOn(end.plusDays(1)));
        TrainingRecord record = item.complete(ProofKind.CERTIFICATE, "№ 1", end, staff.teacher, after);
        assertEquals(72, record.hours());
        assertEquals("№ 1", record.document());
        assertEquals(ItemState.COMPLETED, item.state());
        assertFalse(item.isOverdueOn(end.plusDays(1)));
        assertRefused(TrainingViolation.ITEM_ENDED, () -> item.miss("Ауырды", staff.head, after));
    }

    @Test
    @Clause("TRN-23")
    void theHeadRecordsWhatWasNotDoneAndWhy() {
        IndividualPlan plan = staff.handedIn(staff.teacher);
        TrainingItem item = plan.items().get(0);
        assertRefused(TrainingViolation.NOT_EFFECTIVE, () -> item.miss("Ауырды", staff.head, TODAY));
        staff.effective(staff.signed(staff.approved(plan)));
        assertRefused(TrainingViolation.NOT_UNIT_HEAD, () -> item.miss("Ауырды", staff.teacher, TODAY));
        assertRefused(TrainingViolation.REASON_REQUIRED, () -> item.miss(" ", staff.head, TODAY));
        item.miss("Ауырды", staff.head, TODAY);
        assertEquals(ItemState.NOT_DONE, item.state());
        assertEquals("Ауырды", item.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12, 2026-03-20, false",
        "2026-03-11, 2026-03-20, true",
        "2026-02-01, 2026-03-01, false",
        "2026-02-01, 2026-03-02, true",
        "2026-01-01, 2026-12-31, true",
    })
    @Clause("TRN-13")
    void nobodyIsInTwoPlacesOnOneDay(String first, String last, boolean conflict) {
        Training other = free().days(first, last).training();
        assertEquals(conflict, free().training().overlaps(other));
        assertEquals(conflict, other.overlaps(free().training()));
    }

    @ParameterizedTest
    @CsvSource({"71, 1", "72, 0", "73, 0", "0, 72"})
    @Clause("TRN-10")
    void hoursThatAreMissingAreCounted(int planned, int missing) {
        assertEquals(missing, requirement(72, 3).shortfall(planned));
    }

    @ParameterizedTest
    @CsvSource({", 2026", "2020, 2026", "2022, 2026", "2023, 2026", "2024, 2027", "2026, 2029"})
    @Clause({"TRN-09", "TRN-10"})
    void theNextTrainingIsDueSoManyYearsAfterTheLast(Integer last, int due) {
        assertEquals(due, requirement(72, 3).dueYear(last, 2026));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    @Clause("TRN-10")
    void theIntervalIsOneToTenYears(int years) {
        assertRefused(TrainingViolation.INTERVAL_OUT_OF_RANGE, () -> requirement(72, years));
        assertEquals(10, requirement(72, 10).years());
        assertEquals(1, requirement(72, 1).years());
        assertRefused(TrainingViolation.HOURS_NOT_POSITIVE, () -> requirement(0, 3));
        assertRefused(TrainingViolation.RECORD_GROUND_REQUIRED, () -> requirement(72, 3)
                .change(72, 3, " "));
    }

    private TrainingRequirement requirement(int hours, int years) {
        return new TrainingRequirement(staff.university, StaffCategory.TEACHING, hours, years, "№ 95 бұйрық");
    }

    @Test
    @Clause({"TRN-05", "TRN-09"})
    void whatWasDoneBeforeKenesIsRecordedWithItsDocument() {
        assertEquals(36, recorded(36, TODAY, "№ 7").hours());
        assertRefused(TrainingViolation.ENDED_IN_FUTURE, () -> recorded(36, TODAY.plusDays(1), "№ 7"));
        assertRefused(TrainingViolation.PROOF_REQUIRED, () -> recorded(36, TODAY, ""));
        assertRefused(TrainingViolation.HOURS_NOT_POSITIVE, () -> recorded(0, TODAY, "№ 7"));
    }

    private TrainingRecord recorded(int hours, LocalDate ended, String document) {
        return new TrainingRecord(staff.teacher, "Курс", "ҚазҰУ", hours, ended, document, TODAY);
    }
}
