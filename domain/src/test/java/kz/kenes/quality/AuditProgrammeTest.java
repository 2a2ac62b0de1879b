package kz.kenes.quality;

import static kz.kenes.quality.QualityStaff.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.quality.vocabulary.ProgrammeFact;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The internal audits of 2026: proposed, approved, held or cancelled. */
class AuditProgrammeTest {

    private static final int YEAR = 2026;
    private static final LocalDate SINCE = LocalDate.of(2024, 9, 1);
    private static final LocalDate HELD = LocalDate.of(2026, 1, 10);

    private final QualityStaff staff = new QualityStaff();
    private final AuditProgramme programme = new AuditProgramme(staff.university, YEAR);

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private QualityKeeper by(Person person) {
        return new QualityKeeper(person, staff.office, false);
    }

    private PlannedAudit propose(Unit unit, String subject, Integer month, LocalDate day, Person auditor) {
        return programme.propose(
                new PlannedAuditDraft(unit, subject, month, day, auditor), by(staff.officer), TODAY.minusDays(10));
    }

    private PlannedAudit proposed(String subject, int month) {
        return propose(staff.chair, subject, month, null, staff.colleague);
    }

    private PlannedAudit planned(String subject, int month) {
        PlannedAudit audit = proposed(subject, month);
        programme.approve(by(staff.representative), TODAY.minusDays(9));
        return audit;
    }

    private ControlRecord hold(PlannedAudit audit, LocalDate heldOn, Person by) {
        return audit.hold(heldOn, "Бір есеп жоқ", "№ 2 есеп", staff.standing(by), TODAY);
    }

    @Test
    @Clause("QUA-10")
    void onlyTheQualityOfficeDrawsItUp() {
        assertEquals(AuditState.PROPOSED, proposed("Оқыту", 3).state());
        for (Person other : Set.of(staff.head, staff.representative, staff.auditor, staff.teacher)) {
            assertEquals(
                    QualityViolation.NOT_PROGRAMME_KEEPER,
                    refusal(() -> programme.propose(
                            new PlannedAuditDraft(staff.chair, "Есептілік", 3, null, staff.colleague),
                            by(other),
                            TODAY)));
        }
    }

    @Test
    @Clause("QUA-10")
    void anAuditNamesItsUnitSubjectTermAndAuditor() {
        assertEquals(
                QualityViolation.AUDIT_UNIT_REQUIRED, refusal(() -> propose(null, "Оқыту", 3, null, staff.colleague)));
        assertEquals(
                QualityViolation.AUDIT_SUBJECT_REQUIRED,
                refusal(() -> propose(staff.chair, " ", 3, null, staff.colleague)));
        assertEquals(
                QualityViolation.AUDIT_TERM_REQUIRED,
                refusal(() -> propose(staff.chair, "Оқыту", null, null, staff.colleague)));
        assertEquals(QualityViolation.AUDITOR_REQUIRED, refusal(() -> propose(staff.chair, "Оқыту", 3, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 1", "2026-12-31, 12"})
    @Clause("QUA-10")
    void aDayOfTheYearGivesTheMonth(LocalDate day, int month) {
        PlannedAudit audit = propose(staff.chair, "Оқыту", null, day, staff.colleague);
        assertEquals(month, audit.month());
        assertEquals(day, audit.due());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2027-01-01"})
    @Clause("QUA-10")
    void aDayOutsideTheYearIsRefused(LocalDate day) {
        assertEquals(
                QualityViolation.AUDIT_OUT_OF_YEAR,
                refusal(() -> propose(staff.chair, "Оқыту", null, day, staff.colleague)));
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-01-31", "2, 2026-02-28", "12, 2026-12-31"})
    @Clause("QUA-10")
    void aMonthEndsWithItsLastDay(int month, LocalDate due) {
        assertEquals(due, proposed("Оқыту", month).due());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    @Clause("QUA-10")
    void aYearHasTwelveMonths(int month) {
        assertEquals(QualityViolation.AUDIT_TERM_REQUIRED, refusal(() -> proposed("Оқыту", month)));
    }

    @Test
    @Clause("QUA-10")
    void theDayIsInTheMonth() {
        LocalDate last = LocalDate.of(YEAR, 3, 31);
        assertEquals(
                last, propose(staff.chair, "Оқыту", 3, last, staff.colleague).due());
        assertEquals(
                QualityViolation.AUDIT_DAY_OF_OTHER_MONTH,
                refusal(() -> propose(staff.chair, "Есеп", 3, last.plusDays(1), staff.colleague)));
    }

    @Test
    @Clause("QUA-10")
    void nobodyAuditsTheOwnUnit() {
        staff.teacher.employ(
                new Workplace(staff.university, staff.chair, "оқытушы"),
                StaffCategory.SERVICE,
                null,
                Validity.from(SINCE));
        for (Person own : Set.of(staff.teacher, staff.head, staff.director)) {
            assertEquals(
                    QualityViolation.AUDITOR_OF_OWN_UNIT, refusal(() -> propose(staff.chair, "Оқыту", 3, null, own)));
        }
        assertEquals(
                staff.teacher,
                propose(staff.institute, "Оқыту", 3, null, staff.teacher).auditor(),
                "another unit");
        PlannedAudit audit = planned("Есеп", 2);
        staff.colleague.employ(
                new Workplace(staff.university, staff.chair, "оқытушы"),
                StaffCategory.SERVICE,
                null,
                Validity.from(HELD));
        assertEquals(QualityViolation.AUDITOR_OF_OWN_UNIT, refusal(() -> hold(audit, HELD, staff.colleague)));
        assertEquals(
                HELD.minusDays(1),
                hold(audit, HELD.minusDays(1), staff.colleague).heldOn());
    }

    @Test
    @Clause("QUA-10")
    void aSubjectAtAUnitStandsOnceUnlessItWasCancelled() {
        PlannedAudit first = proposed("Оқыту есептері", 3);
        assertEquals(QualityViolation.AUDIT_PLANNED_ALREADY, refusal(() -> proposed(" оқыту  ЕСЕПТЕРІ ", 5)));
        assertEquals("Оқыту", proposed("Оқыту", 3).subject(), "another subject");
        assertEquals(
                staff.institute,
                propose(staff.institute, "Оқыту есептері", 3, null, staff.colleague)
                        .unit());
        first.cancel("Бөлімше қайта құрылды", by(staff.officer), TODAY);
        assertEquals(AuditState.PROPOSED, proposed("Оқыту есептері", 5).state());
    }

    @Test
    @Clause("QUA-10")
    void theRepresentativeApprovesWhatAnotherProposed() {
        assertEquals(
                QualityViolation.NOTHING_TO_APPROVE, refusal(() -> programme.approve(by(staff.representative), TODAY)));
        PlannedAudit audit = proposed("Оқыту", 3);
        assertEquals(
                QualityViolation.NOT_PROGRAMME_APPROVER, refusal(() -> programme.approve(by(staff.officer), TODAY)));
        assertEquals(1, programme.approve(by(staff.representative), TODAY));
        assertEquals(AuditState.PLANNED, audit.state());
        assertEquals(staff.representative, audit.approvedBy());
        QualityOffice both = new QualityOffice(Set.of(staff.officer), Set.of(staff.officer));
        proposed("Есеп", 3);
        assertEquals(
                QualityViolation.OWN_PROGRAMME,
                refusal(() -> programme.approve(new QualityKeeper(staff.officer, both, false), TODAY)));
    }

    @Test
    @Clause({"QUA-10", "TRN-24"})
    void anAuditIsHeldByItsAuditorOnceItIsApproved() {
        PlannedAudit early = proposed("Оқыту", 1);
        assertEquals(QualityViolation.AUDIT_NOT_APPROVED, refusal(() -> hold(early, HELD, staff.colleague)));
        programme.approve(by(staff.representative), TODAY);
        assertEquals(QualityViolation.NOT_AUDITOR, refusal(() -> hold(early, HELD, staff.teacher)));
        assertEquals(QualityViolation.NOT_AUDITOR, refusal(() -> hold(early, HELD, staff.head)));
        ControlRecord record = hold(early, HELD, staff.colleague);
        assertEquals(ControlMethod.INTERNAL_AUDIT, record.method());
        assertEquals(staff.chair, record.unit());
        assertEquals(record, early.control());
        assertEquals(AuditState.DONE, early.state());
        assertEquals(QualityViolation.AUDIT_OVER, refusal(() -> hold(early, HELD, staff.colleague)));
        for (Person other : Set.of(staff.officer, staff.representative, staff.auditor)) {
            assertTrue(early.mayHold(staff.standing(other)));
        }
        assertFalse(early.mayHold(Standing.ofProgram()));
    }

    @Test
    @Clause("QUA-10")
    void anAuditIsNotHeldBeforeItsYearNorInTheFuture() {
        PlannedAudit audit = planned("Оқыту", 1);
        LocalDate first = LocalDate.of(YEAR, 1, 1);
        assertEquals(
                QualityViolation.AUDIT_BEFORE_YEAR, refusal(() -> hold(audit, first.minusDays(1), staff.colleague)));
        assertEquals(
                QualityViolation.CONTROL_IN_FUTURE, refusal(() -> hold(audit, TODAY.plusDays(1), staff.colleague)));
        assertEquals(AuditState.PLANNED, audit.state(), "a refusal changes nothing");
        assertEquals(first, hold(audit, first, staff.colleague).heldOn());
    }

    @Test
    @Clause("QUA-10")
    void anAuditIsCancelledWithAReasonWhileItIsOpen() {
        PlannedAudit audit = planned("Оқыту", 3);
        assertEquals(
                QualityViolation.AUDIT_CANCEL_REASON_REQUIRED,
                refusal(() -> audit.cancel(" ", by(staff.officer), TODAY)));
        assertEquals(
                QualityViolation.NOT_PROGRAMME_KEEPER, refusal(() -> audit.cancel("Себеп", by(staff.head), TODAY)));
        audit.cancel(" Бөлімше жабылды ", by(staff.representative), TODAY);
        assertEquals("Бөлімше жабылды", audit.cancelReason());
        assertEquals(QualityViolation.AUDIT_OVER, refusal(() -> audit.cancel("Себеп", by(staff.officer), TODAY)));
        assertEquals(QualityViolation.AUDIT_OVER, refusal(() -> hold(audit, HELD, staff.colleague)));
        PlannedAudit held = planned("Есеп", 1);
        hold(held, HELD, staff.colleague);
        assertEquals(QualityViolation.AUDIT_OVER, refusal(() -> held.cancel("Себеп", by(staff.officer), TODAY)));
    }

    @Test
    @Clause("QUA-10")
    void theProgrammeIsComparedWithWhatWasDoneByADay() {
        LocalDate term = LocalDate.of(YEAR, 1, 10);
        PlannedAudit late = propose(staff.chair, "Кешіккен", null, term, staff.colleague);
        PlannedAudit inTime = propose(staff.chair, "Мерзімінде", null, term, staff.colleague);
        PlannedAudit cancelled = propose(staff.chair, "Тоқтатылған", null, term, staff.colleague);
        propose(staff.chair, "Алда", 6, null, staff.colleague);
        programme.approve(by(staff.representative), TODAY.minusDays(9));
        proposed("Ұсынылған", 7);
        hold(inTime, term, staff.colleague);
        hold(late, term.plusDays(1), staff.colleague);
        cancelled.cancel("Себеп", by(staff.officer), TODAY);

        assertEquals(new ProgrammeFact(day(4), 0, 0, 0, 0, 0, 0, 0), programme.on(day(4)), "not proposed yet");
        assertEquals(new ProgrammeFact(day(5), 0, 0, 0, 0, 0, 0, 5), programme.on(day(5)), "not approved yet");
        assertEquals(new ProgrammeFact(day(6), 4, 0, 0, 0, 4, 0, 1), programme.on(day(6)));
        assertEquals(new ProgrammeFact(day(10), 4, 1, 0, 0, 3, 0, 1), programme.on(day(10)), "the last day in time");
        assertEquals(new ProgrammeFact(day(11), 4, 2, 1, 1, 1, 0, 1), programme.on(day(11)));
        assertEquals(new ProgrammeFact(day(15), 4, 2, 1, 0, 1, 1, 1), programme.on(day(15)));
        assertTrue(late.wasLate());
        assertFalse(inTime.wasLate());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(YEAR, 1, day);
    }

    @Test
    @Clause("QUA-10")
    void onlyAnApprovedAuditIsOverdueFromTheDayAfterItsTerm() {
        PlannedAudit audit = propose(staff.chair, "Мерзім", null, TODAY.minusDays(1), staff.colleague);
        assertFalse(audit.isOverdueOn(TODAY), "not approved");
        programme.approve(by(staff.representative), TODAY.minusDays(1));
        assertFalse(audit.isOverdueOn(TODAY.minusDays(1)), "the last day in time");
        assertTrue(audit.isOverdueOn(TODAY));
    }
}
