package kz.kenes.quality;

import static kz.kenes.quality.QualityStaff.NOW;
import static kz.kenes.quality.QualityStaff.TODAY;
import static kz.kenes.quality.QualityStaff.draft;
import static kz.kenes.quality.vocabulary.NonconformitySource.INTERNAL_AUDIT;
import static kz.kenes.quality.vocabulary.NonconformitySource.PLANNED_RESULT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.quality.vocabulary.NonconformityAct;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what was not reached to the positive recheck, with everything that is refused on the way. */
class NonconformityTest {

    private final QualityStaff staff = new QualityStaff();

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    @Test
    @Clause("QUA-06")
    void itIsEnteredWithItsCause() {
        Nonconformity one = staff.opened();
        assertEquals(NonconformityState.OPEN, one.state());
        assertEquals(2026, one.year());
        assertEquals("Қаржы бөлінбеді", one.cause());
        assertEquals(staff.head, one.raisedBy());
        assertEquals(
                List.of(NonconformityAct.RAISED),
                one.steps().stream().map(NonconformityStep::act).toList());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    @Clause("QUA-06")
    void theCauseIsMandatory(String cause) {
        assertEquals(
                QualityViolation.CAUSE_REQUIRED,
                refusal(() -> staff.entered(draft(PLANNED_RESULT, cause, TODAY, null), staff.head)));
    }

    @Test
    @Clause("QUA-06")
    void whatIsMissingHasToBeSaid() {
        NonconformityDraft wordless =
                new NonconformityDraft(PLANNED_RESULT, null, " ", null, "Себеп", TODAY, null, null, null, null);
        assertEquals(QualityViolation.TEXT_REQUIRED, refusal(() -> staff.entered(wordless, staff.head)));
        NonconformityDraft kindless =
                new NonconformityDraft(PLANNED_RESULT, null, "Мәтін", null, "Себеп", TODAY, null, null, null, null);
        assertEquals(CauseKind.OTHER, staff.entered(kindless, staff.head).causeKind());
    }

    @Test
    @Clause("QUA-06")
    void itIsFoundTodayOrBefore() {
        assertEquals(
                TODAY,
                staff.entered(draft(PLANNED_RESULT, "Себеп", TODAY, null), staff.head)
                        .foundOn());
        assertEquals(
                QualityViolation.FOUND_IN_FUTURE,
                refusal(() -> staff.entered(draft(PLANNED_RESULT, "Себеп", TODAY.plusDays(1), null), staff.head)));
    }

    @Test
    @Clause("QUA-06")
    void headsAndTheQualityOfficeEnterWhatWasNotReached() {
        for (Person may : List.of(staff.head, staff.director, staff.officer, staff.representative)) {
            assertTrue(staff.standing(may).mayRaise(PLANNED_RESULT), may.fullName());
        }
        for (Person mayNot : List.of(staff.teacher, staff.auditor)) {
            assertEquals(
                    QualityViolation.NOT_RAISER,
                    refusal(() -> staff.entered(draft(PLANNED_RESULT, "Себеп", TODAY, null), mayNot)));
        }
        assertNull(new Nonconformity(
                        staff.chair, draft(PLANNED_RESULT, "Себеп", TODAY, null), 1, Standing.ofProgram(), NOW, TODAY)
                .raisedBy());
    }

    @Test
    @Clause("QUA-10")
    void whatAnAuditFindsIsFoundInItsUnitAndNotBeforeIt() {
        ControlRecord audit = new ControlRecord(
                staff.chair,
                ControlMethod.INTERNAL_AUDIT,
                TODAY.minusDays(1),
                "Жоспар бекітілмеген",
                "№ 4 есеп",
                staff.standing(staff.auditor),
                false,
                TODAY);
        assertEquals(
                audit,
                staff.entered(found(audit, TODAY.minusDays(1)), staff.auditor).control());
        assertEquals(
                QualityViolation.FOUND_BEFORE_CONTROL,
                refusal(() -> staff.entered(found(audit, TODAY.minusDays(2)), staff.auditor)));
        assertEquals(
                QualityViolation.CONTROL_OF_OTHER_UNIT,
                refusal(() -> new Nonconformity(
                        staff.institute, found(audit, TODAY), 1, staff.standing(staff.auditor), NOW, TODAY)));
        assertNull(staff.opened().control());
    }

    private static NonconformityDraft found(ControlRecord control, LocalDate foundOn) {
        return new NonconformityDraft(
                INTERNAL_AUDIT,
                null,
                "Жоспар бекітілмеген",
                null,
                "Мерзім бақыланбаған",
                foundOn,
                TODAY.plusDays(30),
                control,
                null,
                null);
    }

    @ParameterizedTest
    @EnumSource(value = NonconformitySource.class, names = "PLANNED_RESULT", mode = EnumSource.Mode.EXCLUDE)
    @Clause({"QUA-09", "QUA-10"})
    void onlyTheRepresentativeOfTheManagementDemands(NonconformitySource source) {
        NonconformityDraft demand = draft(source, "Себеп", TODAY, TODAY.plusDays(30));
        assertEquals(source, staff.entered(demand, staff.representative).source());
        for (Person mayNot : List.of(staff.head, staff.director, staff.officer, staff.teacher)) {
            assertEquals(QualityViolation.NOT_DEMANDER, refusal(() -> staff.entered(demand, mayNot)));
        }
        assertEquals(source == INTERNAL_AUDIT, staff.standing(staff.auditor).mayRaise(source));
    }

    @Test
    @Clause("QUA-09")
    void aDemandNamesTheTermOfTheRemoval() {
        assertEquals(
                QualityViolation.REMOVAL_TERM_REQUIRED,
                refusal(() -> staff.entered(draft(INTERNAL_AUDIT, "Себеп", TODAY, null), staff.representative)));
        assertEquals(
                TODAY,
                staff.entered(draft(INTERNAL_AUDIT, "Себеп", TODAY, TODAY), staff.representative)
                        .removeBy());
        assertEquals(
                QualityViolation.REMOVAL_TERM_BEFORE_FINDING,
                refusal(() -> staff.entered(
                        draft(INTERNAL_AUDIT, "Себеп", TODAY, TODAY.minusDays(1)), staff.representative)));
    }

    @Test
    @Clause("QUA-07")
    void causesAreAnalysedIfNeedBe() {
        Nonconformity one = staff.opened();
        assertEquals(
                QualityViolation.ANALYSIS_REQUIRED,
                refusal(() -> one.analyse(" ", null, null, staff.standing(staff.head), NOW)));
        assertEquals(
                QualityViolation.NOT_KEEPER,
                refusal(() -> one.analyse("Талдау", null, null, staff.standing(staff.teacher), NOW)));
        one.analyse("Талдау", CauseKind.PLANNING, null, staff.standing(staff.head), NOW);
        assertEquals(NonconformityState.ANALYSED, one.state());
        assertEquals(CauseKind.PLANNING, one.causeKind());
        staff.set(one, staff.teacher);
        one.analyse("Талдау 2", null, null, staff.standing(staff.officer), NOW);
        assertEquals(NonconformityState.ACTION_SET, one.state(), "a later analysis changes no state");
        assertEquals(CauseKind.PLANNING, one.causeKind());
    }

    @Test
    @Clause("QUA-07")
    void anActionNamesWhatWhoAndByWhen() {
        Nonconformity one = staff.opened();
        Standing head = staff.standing(staff.head);
        assertEquals(
                QualityViolation.ACTION_REQUIRED, refusal(() -> one.act("", staff.teacher, TODAY, head, NOW, TODAY)));
        assertEquals(
                QualityViolation.RESPONSIBLE_REQUIRED, refusal(() -> one.act("Іс", null, TODAY, head, NOW, TODAY)));
        assertEquals(
                QualityViolation.ACTION_TERM_REQUIRED,
                refusal(() -> one.act("Іс", staff.teacher, null, head, NOW, TODAY)));
        assertEquals(
                QualityViolation.ACTION_TERM_PAST,
                refusal(() -> one.act("Іс", staff.teacher, TODAY.minusDays(1), head, NOW, TODAY)));
        assertEquals(
                QualityViolation.NOT_KEEPER,
                refusal(() -> one.act("Іс", staff.teacher, TODAY, staff.standing(staff.teacher), NOW, TODAY)));
        assertEquals(NonconformityState.OPEN, one.state());
        assertEquals(
                TODAY, one.act("Іс", staff.teacher, TODAY, head, NOW, TODAY).due());
        assertEquals(NonconformityState.ACTION_SET, one.state());
    }

    @Test
    @Clause("QUA-07")
    void anActionIsOverdueOnTheDayAfterItsTerm() {
        Nonconformity one = staff.opened();
        CorrectiveAction action = staff.set(one, staff.teacher);
        LocalDate due = action.due();
        assertFalse(action.isOverdueOn(due));
        assertFalse(one.isOverdueOn(due));
        assertTrue(action.isOverdueOn(due.plusDays(1)));
        assertTrue(one.isOverdueOn(due.plusDays(1)));
        assertFalse(action.escalate(NOW, due));
        assertTrue(action.escalate(NOW, due.plusDays(1)));
        assertFalse(action.escalate(NOW, due.plusDays(2)), "told once");
        staff.finish(one, action);
        assertFalse(one.isOverdueOn(due.plusDays(1)));
    }

    @Test
    @Clause("QUA-09")
    void aDemandIsOverdueWhenTheTermOfTheRemovalHasPassed() {
        Nonconformity one = staff.entered(draft(INTERNAL_AUDIT, "Себеп", TODAY, TODAY), staff.representative);
        assertFalse(one.isOverdueOn(TODAY));
        assertTrue(one.isOverdueOn(TODAY.plusDays(1)));
    }

    @Test
    @Clause("QUA-08")
    void onlyTheResponsiblePersonReportsWithEvidence() {
        Nonconformity one = staff.opened();
        CorrectiveAction action = staff.set(one, staff.teacher);
        assertEquals(
                QualityViolation.NOT_RESPONSIBLE,
                refusal(() -> one.finish(action, "Болды", "№ 1", null, staff.head, NOW, TODAY)));
        assertEquals(
                QualityViolation.OUTCOME_REQUIRED,
                refusal(() -> one.finish(action, " ", "№ 1", null, staff.teacher, NOW, TODAY)));
        assertEquals(
                QualityViolation.EVIDENCE_REQUIRED,
                refusal(() -> one.finish(action, "Болды", " ", null, staff.teacher, NOW, TODAY)));
        assertTrue(one.finish(action, "Болды", null, 17L, staff.teacher, NOW, TODAY), "a file is evidence too");
        assertEquals(NonconformityState.ACTION_DONE, one.state());
    }

    @Test
    @Clause("QUA-08")
    void allActionsHaveToBeDone() {
        Nonconformity one = staff.opened();
        CorrectiveAction first = staff.set(one, staff.teacher);
        CorrectiveAction second = staff.set(one, staff.colleague);
        assertFalse(staff.finish(one, first));
        assertEquals(NonconformityState.ACTION_SET, one.state());
        assertEquals(QualityViolation.ACTION_ENDED, refusal(() -> staff.finish(one, first)));
        assertTrue(staff.finish(one, second));
        assertEquals(NonconformityState.ACTION_DONE, one.state());
    }

    @Test
    @Clause("QUA-08")
    void nobodyChecksTheOwnWork() {
        Nonconformity one = staff.opened();
        staff.finish(one, staff.set(one, staff.teacher));
        Standing head = staff.standing(staff.head);
        assertEquals(
                QualityViolation.CHECKER_DID_IT, refusal(() -> one.appoint(staff.teacher, TODAY, head, NOW, TODAY)));
        assertEquals(QualityViolation.CHECKER_REQUIRED, refusal(() -> one.appoint(null, TODAY, head, NOW, TODAY)));
        assertEquals(
                QualityViolation.CHECKER_REQUIRED, refusal(() -> one.appoint(staff.colleague, null, head, NOW, TODAY)));
        assertEquals(
                QualityViolation.ACTION_TERM_PAST,
                refusal(() -> one.appoint(staff.colleague, TODAY.minusDays(1), head, NOW, TODAY)));
        assertEquals(
                QualityViolation.NOT_KEEPER,
                refusal(() -> one.appoint(staff.colleague, TODAY, staff.standing(staff.colleague), NOW, TODAY)));
        one.appoint(staff.colleague, TODAY, head, NOW, TODAY);
        assertEquals(NonconformityState.RECHECK, one.state());
        assertTrue(one.isOverdueOn(TODAY.plusDays(1)), "the recheck has a term too");
    }

    @Test
    @Clause("QUA-08")
    void onlyAPositiveRecheckCloses() {
        Nonconformity one = staff.toRecheck();
        assertEquals(QualityViolation.NOT_CHECKER, refusal(() -> one.recheck(true, "Жойылды", staff.head, NOW, TODAY)));
        assertEquals(
                QualityViolation.RESULT_REQUIRED, refusal(() -> one.recheck(true, "", staff.colleague, NOW, TODAY)));
        one.recheck(true, "Жойылды", staff.colleague, NOW, TODAY);
        assertEquals(NonconformityState.CLOSED, one.state());
        assertFalse(one.isOverdueOn(TODAY.plusYears(1)));
        assertEquals(QualityViolation.WRONG_STATE, refusal(() -> staff.set(one, staff.teacher)), "closed for ever");
    }

    @Test
    @Clause("QUA-08")
    void aNegativeRecheckOpensItAnew() {
        Nonconformity one = staff.toRecheck();
        CorrectiveAction old = one.actions().get(0);
        one.recheck(false, "Жойылмады", staff.colleague, NOW, TODAY);
        assertEquals(NonconformityState.ACTION_SET, one.state());
        assertEquals(2, one.round());
        assertNull(one.checker());
        assertEquals(QualityViolation.ACTION_ENDED, refusal(() -> staff.finish(one, old)), "a new action is needed");
        CorrectiveAction again = staff.set(one, staff.teacher);
        assertEquals(2, again.round());
        staff.finish(one, again);
        one.appoint(staff.colleague, TODAY, staff.standing(staff.head), NOW, TODAY);
        one.recheck(true, "Жойылды", staff.colleague, NOW, TODAY);
        assertEquals(NonconformityState.CLOSED, one.state());
        assertEquals(
                List.of(false, true),
                one.rechecks().stream().map(Recheck::isPositive).toList());
    }

    @Test
    @Clause("QUA-08")
    void noStepIsSkipped() {
        Nonconformity open = staff.opened();
        Standing head = staff.standing(staff.head);
        assertEquals(
                QualityViolation.WRONG_STATE, refusal(() -> open.appoint(staff.colleague, TODAY, head, NOW, TODAY)));
        assertEquals(
                QualityViolation.WRONG_STATE, refusal(() -> open.recheck(true, "Жойылды", staff.head, NOW, TODAY)));
        Nonconformity checked = staff.toRecheck();
        assertEquals(QualityViolation.WRONG_STATE, refusal(() -> checked.analyse("Талдау", null, null, head, NOW)));
        assertEquals(QualityViolation.WRONG_STATE, refusal(() -> staff.set(checked, staff.teacher)));
    }
}
