package kz.kenes.quality;

import static kz.kenes.quality.QualityStaff.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Competition;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.quality.vocabulary.CheckOutcome;
import kz.kenes.quality.vocabulary.LeavingReason;
import kz.kenes.quality.vocabulary.RiskKind;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of risks, and what is looked up about the measures of training. */
class RiskTest {

    private final QualityStaff staff = new QualityStaff();

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static LocalizedText text(String kk) {
        return new LocalizedText(kk, null, null);
    }

    private RiskDraft draft(String name) {
        return new RiskDraft(text(name), text("Себеп"), text("Салдар"), text("Шара"), staff.head);
    }

    private QualityKeeper keeper(Person person) {
        return new QualityKeeper(person, staff.office, false);
    }

    @Test
    @Clause("QUA-02")
    void theProcedureNamesThreeRisksOfTraining() {
        List<KnownRisk> known = KnownRisk.all();
        assertEquals(
                List.of(RiskKind.NOT_ATTENDED, RiskKind.NOT_EFFECTIVE, RiskKind.LEAVING),
                known.stream().map(KnownRisk::kind).toList());
        assertEquals(2, known.get(0).causes().kk().lines().count());
        assertEquals(3, known.get(1).consequences().kk().lines().count());
        assertEquals(2, known.get(2).measures().toLocalized().en().lines().count());
        Risk risk = new Risk(staff.university, 1, known.get(0));
        assertEquals(RiskState.WATCHED, risk.state());
        assertNull(risk.owner());
    }

    @Test
    @Clause("QUA-01")
    void theQualityOfficeAndTheHrServiceKeepTheRegister() {
        for (QualityKeeper may : List.of(
                keeper(staff.officer),
                keeper(staff.representative),
                new QualityKeeper(staff.teacher, staff.office, true))) {
            assertEquals(RiskKind.OTHER, new Risk(staff.university, 4, draft("Тәуекел"), may).kind());
        }
        assertEquals(
                QualityViolation.NOT_RISK_KEEPER,
                refusal(() -> new Risk(staff.university, 4, draft("Тәуекел"), keeper(staff.head))));
    }

    @Test
    @Clause("QUA-01")
    void aRiskIsToldInFull() {
        assertEquals(
                QualityViolation.RISK_INCOMPLETE,
                refusal(() -> new Risk(staff.university, 4, draft(" "), keeper(staff.officer))));
        RiskDraft measureless = new RiskDraft(text("Тәуекел"), text("Себеп"), text("Салдар"), null, null);
        assertEquals(
                QualityViolation.RISK_INCOMPLETE,
                refusal(() -> new Risk(staff.university, 4, measureless, keeper(staff.officer))));
    }

    @Test
    @Clause({"QUA-01", "QUA-02"})
    void ofAKnownRiskOnlyTheOwnerChanges() {
        Risk known = new Risk(staff.university, 1, KnownRisk.all().get(0));
        String name = known.name().kk();
        known.change(draft("Басқа"), keeper(staff.officer));
        assertEquals(name, known.name().kk());
        assertEquals(staff.head, known.owner());
        Risk other = new Risk(staff.university, 4, draft("Тәуекел"), keeper(staff.officer));
        other.change(draft("Басқа"), keeper(staff.officer));
        assertEquals("Басқа", other.name().kk());
        assertEquals(
                QualityViolation.NOT_RISK_KEEPER, refusal(() -> other.change(draft("Жоқ"), keeper(staff.teacher))));
    }

    @Test
    @Clause("QUA-01")
    void keepersAndOwnersSayWhereARiskStands() {
        Risk risk = new Risk(staff.university, 4, draft("Тәуекел"), keeper(staff.officer));
        risk.assess(RiskState.CONTROLLED, "Шара орындалды", keeper(staff.head), TODAY);
        assertEquals(TODAY, risk.assessedOn());
        assertEquals(
                QualityViolation.RISK_NOTE_REQUIRED,
                refusal(() -> risk.assess(RiskState.OCCURRED, " ", keeper(staff.head), TODAY)));
        assertEquals(
                QualityViolation.NOT_RISK_KEEPER,
                refusal(() -> risk.assess(RiskState.OCCURRED, "Болды", keeper(staff.teacher), TODAY)));
        risk.assess(RiskState.WITHDRAWN, "Енді жоқ", keeper(staff.officer), TODAY);
        Risk known = new Risk(staff.university, 1, KnownRisk.all().get(0));
        assertEquals(
                QualityViolation.KNOWN_RISK_STAYS,
                refusal(() -> known.assess(RiskState.WITHDRAWN, "Енді жоқ", keeper(staff.officer), TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-03-01, MET",
        "2027-01-01, 2027-03-01, NOT_MET",
        ", 2026-12-31, AHEAD",
        ", 2027-01-01, NOT_MET"
    })
    @Clause("QUA-03")
    void aScheduleIsApprovedInTimeBeforeItsYearBegins(LocalDate approved, LocalDate today, CheckOutcome outcome) {
        assertEquals(outcome, new TimelyApproval(2027, approved).outcome(today));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, AHEAD", "2027-01-01, NOT_MET"})
    @Clause("QUA-03")
    void trainingStandsInTheDevelopmentPlanWhenTheYearBegins(LocalDate today, CheckOutcome outcome) {
        assertEquals(outcome, DevelopmentPlanEntry.outcome(null, 2027, today));
        DevelopmentPlanEntry entry =
                new DevelopmentPlanEntry(staff.university, 2027, "№ 4, 2-т.", keeper(staff.officer), TODAY);
        assertEquals(CheckOutcome.MET, DevelopmentPlanEntry.outcome(entry, 2027, today));
        assertEquals(
                QualityViolation.PLAN_DOCUMENT_REQUIRED,
                refusal(() -> entry.correct("", keeper(staff.officer), TODAY)));
        assertEquals(
                QualityViolation.NOT_RISK_KEEPER, refusal(() -> entry.correct("№ 5", keeper(staff.teacher), TODAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, true, 2026-12-01, MET",
        "2026-03-10, false, 2026-04-10, AHEAD",
        "2026-03-10, false, 2026-04-11, NOT_MET"
    })
    @Clause("QUA-04")
    void whatATrainingBringsIsKnownWithinAMonth(
            LocalDate ended, boolean evaluated, LocalDate today, CheckOutcome outcome) {
        assertEquals(outcome, new EffectMonitoring(ended, evaluated).outcome(today));
    }

    private Employment work(LocalDate workEnds, LocalDate unitEnds) {
        LocalDate since = LocalDate.of(2024, 9, 1);
        Unit unit = new Unit(staff.university, null, UnitKind.CENTRE, text("Орталық"), new Validity(since, unitEnds));
        return QualityStaff.person("Қызметкер")
                .employ(
                        new Workplace(staff.university, unit, "қызметкер"),
                        StaffCategory.SERVICE,
                        null,
                        new Validity(since, workEnds));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, , TERM_ENDS, 2026-01-15",
        "2027-01-15, , TERM_ENDS, 2027-01-15",
        ", 2026-06-30, UNIT_CLOSES, 2026-06-30",
        "2026-08-31, 2026-06-30, UNIT_CLOSES, 2026-06-30",
        "2026-06-30, 2026-06-30, TERM_ENDS, 2026-06-30",
        "2026-06-30, 2026-08-31, TERM_ENDS, 2026-06-30"
    })
    @Clause("QUA-05")
    void whoseWorkEndsWithinAYearMayLeave(
            LocalDate workEnds, LocalDate unitEnds, LeavingReason reason, LocalDate lastDay) {
        assertEquals(new LeavingRisk(reason, lastDay), LeavingRisk.of(work(workEnds, unitEnds), TODAY));
    }

    @ParameterizedTest
    @CsvSource({",", "2026-01-14,", "2027-01-16,", ",2027-01-16"})
    @Clause("QUA-05")
    void whoseWorkDoesNotEndSoonStays(LocalDate workEnds, LocalDate unitEnds) {
        assertNull(LeavingRisk.of(work(workEnds, unitEnds), TODAY));
    }

    private Employment wonUntil(LocalDate contractUntil, LocalDate workEnds) {
        LocalDate since = LocalDate.of(2024, 9, 1);
        Position position = new Position(1, PositionGroup.TEACHING_STAFF, text("доцент"), "5", since);
        Employment work = QualityStaff.person("Оқытушы")
                .employ(
                        new Workplace(staff.university, staff.chair, null),
                        StaffCategory.TEACHING,
                        position,
                        new Validity(since, workEnds));
        work.fillBy(new Competition(since, since, contractUntil));
        return work;
    }

    @Test
    @Clause("QUA-05")
    void whoMayNotPassTheNextCompetitionMayLeave() {
        LocalDate until = LocalDate.of(2026, 8, 31);
        assertEquals(
                new LeavingRisk(LeavingReason.COMPETITION_ENDS, until), LeavingRisk.of(wonUntil(until, null), TODAY));
        assertEquals(new LeavingRisk(LeavingReason.TERM_ENDS, until), LeavingRisk.of(wonUntil(until, until), TODAY));
        assertNull(LeavingRisk.of(wonUntil(LocalDate.of(2027, 8, 31), null), TODAY));
    }

    @Test
    @Clause("QUA-05")
    void aTrainingCountsForThreeYears() {
        assertTrue(LeavingRisk.isTrained(TODAY.minusYears(3), TODAY));
        assertFalse(LeavingRisk.isTrained(TODAY.minusYears(3).minusDays(1), TODAY));
        assertFalse(LeavingRisk.isTrained(null, TODAY));
    }
}
