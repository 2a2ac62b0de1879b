package kz.kenes.council.execution;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.execution.Assignments.CALENDAR;
import static kz.kenes.council.execution.Assignments.DUE;
import static kz.kenes.council.execution.Assignments.on;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.execution.vocabulary.TaskAct;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.execution.vocabulary.Timeliness;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A task from the signature under the minutes to its acceptance. */
class DecisionTaskTest {

    private static final Evidence DONE = new Evidence("Төрт кешен жарияланды", null);

    private final Council council = Councils.ok();
    private final Person executor = council.member(8);
    private final Person secretary = council.secretary();
    private final Assignments given = Assignments.to(council, executor);

    private DecisionTask reported(LocalDate day) {
        DecisionTask task = given.task();
        task.report(DONE, null, executor, on(day));
        return task;
    }

    @Test
    @Clause("MTG-33")
    void aSignedDecisionWithAPersonAndATermBecomesATask() {
        DecisionTask task = given.task();

        assertEquals(TaskState.ASSIGNED, task.state());
        assertEquals(DUE, task.due());
        assertEquals(DUE, task.firstDue());
        assertEquals(DAY, task.meetingDate());
        assertEquals(0, task.progress());
        assertSame(given.minutes, task.minutes());
        assertSame(given.minutes.meeting(), task.meeting());
        assertSame(council.body(), task.body());
        assertSame(given.decision, task.decision());
        assertEquals(List.of(executor), task.executorsOn(DAY));
        TaskEntry first = task.entries().get(0);
        assertEquals(TaskAct.ASSIGNED, first.act());
        assertNull(first.by());
        assertEquals(DUE, first.due());
        assertEquals(now(), first.at());
        assertSame(task, first.task());
    }

    @Test
    @Clause("MTG-33")
    void nothingIsAssignedBeforeTheLastSignature() {
        Assignments unsigned = Assignments.unsigned(council, executor);
        assertRefused(ExecutionViolation.MINUTES_NOT_SIGNED, unsigned::task);
    }

    @Test
    @Clause("MTG-33")
    void aDecisionWithoutATermOrWithoutAnybodyIsNoTask() {
        Unit unit = Assignments.unit(council, executor);
        Assignments nobody = Assignments.with(council, List.of(), List.of(), DUE);
        Assignments endless = Assignments.with(council, List.of(executor), List.of(), null);
        Assignments byUnit = Assignments.with(council, List.of(), List.of(unit), DUE);

        assertRefused(ExecutionViolation.NOTHING_TO_CARRY_OUT, nobody::task);
        assertRefused(ExecutionViolation.NOTHING_TO_CARRY_OUT, endless::task);
        assertEquals(TaskState.ASSIGNED, byUnit.task().state());
    }

    @Test
    @Clause("MTG-33")
    void theHeadCarriesOutWhatTheUnitIsCharged() {
        Person successor = Councils.person("Жаңа");
        Unit unit = Assignments.unit(council, executor);
        unit.appointHead(successor, DAY.plusDays(1), Councils.ORDER);
        DecisionTask task = Assignments.toUnit(council, unit).task();

        assertTrue(task.isExecutor(executor, DAY));
        assertFalse(task.isExecutor(successor, DAY));
        assertTrue(task.isExecutor(successor, DAY.plusDays(1)));
        assertFalse(task.isExecutor(executor, DAY.plusDays(1)));
        assertFalse(task.isExecutor(null, DAY));
        assertEquals(List.of(successor), task.executorsOn(DAY.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 100})
    @Clause("MTG-33")
    void theExecutorSaysHowFarTheWorkHasCome(int percent) {
        DecisionTask task = given.task();
        task.progress(percent, new Evidence(" Екеуі дайын ", " https://alt.edu.kz/oak "), "k-1", executor, on(DUE));

        assertEquals(TaskState.IN_PROGRESS, task.state());
        assertEquals(percent, task.progress());
        TaskEntry entry = task.entries().get(1);
        assertEquals(TaskAct.PROGRESS, entry.act());
        assertEquals("Екеуі дайын", entry.note());
        assertEquals("https://alt.edu.kz/oak", entry.link());
        assertEquals(percent, entry.progress());
        assertSame(executor, entry.by());
        assertTrue(task.knows("k-1"));
        assertFalse(task.knows("k-2"));
        assertFalse(task.knows(null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    @Clause("MTG-33")
    void progressLiesBetweenNothingAndAll(int percent) {
        DecisionTask task = given.task();
        assertRefused(
                ExecutionViolation.PROGRESS_OUT_OF_RANGE,
                () -> task.progress(percent, Evidence.NONE, null, executor, on(DUE)));
    }

    @Test
    @Clause("MTG-33")
    void onlyTheExecutorWorksOnIt() {
        DecisionTask task = given.task();
        assertRefused(ExecutionViolation.NOT_EXECUTOR, () -> task.progress(5, Evidence.NONE, null, secretary, on(DUE)));
        assertRefused(ExecutionViolation.NOT_EXECUTOR, () -> task.report(DONE, null, secretary, on(DUE)));
        assertRefused(ExecutionViolation.NOT_EXECUTOR, () -> task.attach(7, secretary, on(DUE)));
        assertRefused(
                ExecutionViolation.NOT_EXECUTOR,
                () -> task.askExtension(DUE.plusDays(1), "Себеп", null, secretary, on(DUE)));
    }

    @Test
    @Clause({"MTG-33", "CNL-10"})
    void whatIsReportedHasToBeShown() {
        DecisionTask task = given.task();
        assertRefused(ExecutionViolation.EVIDENCE_REQUIRED, () -> task.report(Evidence.NONE, null, executor, on(DUE)));
        assertRefused(
                ExecutionViolation.EVIDENCE_REQUIRED,
                () -> task.report(new Evidence(" ", " "), null, executor, on(DUE)));
        task.attach(601, executor, on(DUE));
        assertRefused(ExecutionViolation.FILE_ATTACHED_ALREADY, () -> task.attach(601, executor, on(DUE)));
        task.report(Evidence.NONE, null, executor, on(DUE));
        assertEquals(TaskState.REPORTED, task.state());
    }

    @Test
    @Clause("MTG-33")
    void anOldFileDoesNotShowWhatWasReturned() {
        DecisionTask task = given.task();
        task.attach(601, executor, on(DUE));
        task.report(Evidence.NONE, null, executor, on(DUE));
        task.giveBack("Төртінші кешен жоқ", secretary, on(DUE));
        assertRefused(ExecutionViolation.EVIDENCE_REQUIRED, () -> task.report(Evidence.NONE, null, executor, on(DUE)));
        task.attach(602, executor, on(DUE));
        task.report(Evidence.NONE, null, executor, on(DUE));
        assertEquals(TaskState.REPORTED, task.state());
    }

    @ParameterizedTest
    @CsvSource({
        "https://alt.edu.kz/a, true",
        "http://alt.edu.kz, true",
        "ftp://alt.edu.kz/a, false",
        "alt.edu.kz/a, false",
        "javascript:alert(1), false"
    })
    @Clause("MTG-33")
    void aLinkIsAFullAddress(String link, boolean taken) {
        if (taken) {
            assertEquals(link, new Evidence(null, link).link());
        } else {
            assertRefused(ExecutionViolation.LINK_WRONG, () -> new Evidence(null, link));
        }
    }

    @Test
    @Clause("MTG-33")
    void theSecretaryAcceptsAndNothingMoreHappens() {
        DecisionTask task = reported(DUE);
        assertEquals(100, task.progress());
        assertEquals("Төрт кешен жарияланды", task.result());
        assertNull(task.resultLink());
        assertRefused(ExecutionViolation.WRONG_STATE, () -> task.progress(5, Evidence.NONE, null, executor, on(DUE)));
        task.accept("Рақмет", secretary, on(DUE.plusDays(3)));

        assertEquals(TaskState.ACCEPTED, task.state());
        assertEquals(TaskState.ACCEPTED, task.stateOn(DUE.plusYears(1)));
        assertRefused(ExecutionViolation.WRONG_STATE, () -> task.accept(null, secretary, on(DUE)));
        assertRefused(ExecutionViolation.WRONG_STATE, () -> task.giveBack("Ескертпе", secretary, on(DUE)));
        assertRefused(ExecutionViolation.WRONG_STATE, () -> task.withdraw("Себеп", secretary, on(DUE)));
        assertRefused(ExecutionViolation.WRONG_STATE, () -> task.report(DONE, null, executor, on(DUE)));
        assertFalse(task.follow(on(DUE)));
    }

    @Test
    @Clause("MTG-33")
    void whatIsReturnedIsDoneAgain() {
        DecisionTask task = reported(DUE);
        assertRefused(ExecutionViolation.REMARK_REQUIRED, () -> task.giveBack(" ", secretary, on(DUE)));
        task.giveBack(" Толықтырыңыз ", secretary, on(DUE));
        assertEquals(TaskState.RETURNED, task.state());
        assertEquals("Толықтырыңыз", task.entries().get(2).note());
        assertEquals(TaskState.OVERDUE, task.stateOn(DUE.plusDays(1)));
        task.report(new Evidence(null, "https://alt.edu.kz/k"), null, executor, on(DUE.plusDays(1)));
        assertEquals("https://alt.edu.kz/k", task.resultLink());
        assertEquals(DUE.plusDays(1), task.reportedOn());
        assertEquals(TaskState.REPORTED, task.stateOn(DUE.plusDays(9)));
    }

    @Test
    @Clause("MTG-33")
    void onlyWhatIsReportedIsAcceptedOrReturned() {
        DecisionTask task = given.task();
        assertRefused(ExecutionViolation.WRONG_STATE, () -> task.accept(null, secretary, on(DUE)));
        assertRefused(ExecutionViolation.WRONG_STATE, () -> task.giveBack("Ескертпе", secretary, on(DUE)));
        assertRefused(ExecutionViolation.NOT_SECRETARY, () -> task.accept(null, council.member(9), on(DUE)));
        assertRefused(ExecutionViolation.NOT_SECRETARY, () -> task.accept(null, council.chair(), on(DUE)));
    }

    @Test
    @Clause("MTG-33")
    void nobodyAcceptsTheOwnWork() {
        DecisionTask task = Assignments.to(council, secretary).task();
        task.report(DONE, null, secretary, on(DUE));
        assertRefused(ExecutionViolation.OWN_EXECUTION, () -> task.accept(null, secretary, on(DUE)));
        assertRefused(ExecutionViolation.OWN_EXECUTION, () -> task.withdraw("Себеп", secretary, on(DUE)));
        assertRefused(ExecutionViolation.NOT_SECRETARY, () -> task.accept(null, council.deputy(), on(DUE)));
        assertEquals(Optional.of(council.chair()), task.keeperOn(DUE));
        task.accept(null, council.chair(), on(DUE));
        assertEquals(TaskState.ACCEPTED, task.state());
    }

    @Test
    @Clause("MTG-33")
    void theDeputyAcceptsWhatSecretaryAndChairCarryOut() {
        DecisionTask task = Assignments.to(council, secretary, council.chair()).task();
        task.report(DONE, null, secretary, on(DUE));
        assertRefused(ExecutionViolation.OWN_EXECUTION, () -> task.accept(null, council.chair(), on(DUE)));
        task.accept(null, council.deputy(), on(DUE));
        assertEquals(TaskState.ACCEPTED, task.state());
        DecisionTask all = Assignments.to(council, secretary, council.chair(), council.deputy())
                .task();
        assertEquals(Optional.empty(), all.keeperOn(DUE));
        assertFalse(all.isKeeper(null, DUE));
    }

    @ParameterizedTest
    @CsvSource({"-1, ASSIGNED, OPEN", "0, ASSIGNED, OPEN", "1, OVERDUE, OVERDUE"})
    @Clause("MTG-33")
    void theLastDayIsStillInTime(int days, TaskState state, Timeliness timeliness) {
        DecisionTask task = given.task();
        assertEquals(state, task.stateOn(DUE.plusDays(days)));
        assertEquals(Optional.of(timeliness), task.timelinessOn(DUE.plusDays(days)));
        assertEquals(TaskState.ASSIGNED, task.state());
    }

    @ParameterizedTest
    @CsvSource({"-1, DONE_IN_TIME", "0, DONE_IN_TIME", "1, DONE_LATE"})
    @Clause({"MTG-33", "CNL-10"})
    void theDayOfTheReportDecidesWhetherItWasInTime(int days, Timeliness timeliness) {
        DecisionTask task = reported(DUE.plusDays(days));
        assertEquals(Optional.of(Timeliness.OPEN), task.timelinessOn(DUE.plusDays(30)));
        task.accept(null, secretary, on(DUE.plusDays(40)));
        assertEquals(Optional.of(timeliness), task.timelinessOn(DUE.plusDays(50)));
    }

    @Test
    @Clause("MTG-33")
    void aLaterTermIsAskedForAndGranted() {
        DecisionTask task = given.task();
        LocalDate later = DUE.plusDays(14);
        task.askExtension(later, " Сараптама созылды ", "k-9", executor, on(DUE));
        assertEquals(later, task.requestedDue());
        assertEquals("Сараптама созылды", task.requestReason());
        assertTrue(task.knows("k-9"));
        assertRefused(
                ExecutionViolation.EXTENSION_ASKED_ALREADY,
                () -> task.askExtension(later, "Себеп", null, executor, on(DUE)));
        task.decideExtension(true, null, secretary, on(DUE.plusDays(2)));

        assertEquals(later, task.due());
        assertEquals(DUE, task.firstDue());
        assertNull(task.requestedDue());
        assertNull(task.requestReason());
        assertEquals(TaskState.ASSIGNED, task.stateOn(later));
        assertEquals(TaskState.OVERDUE, task.stateOn(later.plusDays(1)));
    }

    @Test
    @Clause("MTG-33")
    void aRefusedRequestLeavesTheTerm() {
        DecisionTask task = given.task();
        assertRefused(
                ExecutionViolation.NO_EXTENSION_ASKED, () -> task.decideExtension(true, null, secretary, on(DUE)));
        task.askExtension(DUE.plusDays(1), "Себеп", null, executor, on(DUE));
        assertRefused(ExecutionViolation.REMARK_REQUIRED, () -> task.decideExtension(false, " ", secretary, on(DUE)));
        assertRefused(ExecutionViolation.OWN_EXECUTION, () -> task.decideExtension(true, null, executor, on(DUE)));
        task.decideExtension(false, "Мерзім заңда бекітілген", secretary, on(DUE));
        assertEquals(DUE, task.due());
        assertNull(task.requestedDue());
        assertEquals(TaskAct.EXTENSION_REFUSED, task.entries().get(2).act());
    }

    @Test
    @Clause("MTG-33")
    void aLaterTermIsAskedForOnTheLastDayAtTheLatest() {
        DecisionTask task = given.task();
        assertRefused(
                ExecutionViolation.EXTENSION_TOO_LATE,
                () -> task.askExtension(DUE.plusDays(30), "Себеп", null, executor, on(DUE.plusDays(1))));
        assertRefused(
                ExecutionViolation.TERM_NOT_LATER, () -> task.askExtension(DUE, "Себеп", null, executor, on(DUE)));
        assertRefused(
                ExecutionViolation.REASON_REQUIRED,
                () -> task.askExtension(DUE.plusDays(1), " ", null, executor, on(DUE)));
        task.askExtension(DUE.plusDays(1), "Себеп", null, executor, on(DUE));
        assertEquals(DUE.plusDays(1), task.requestedDue());
    }

    @Test
    @Clause("MTG-33")
    void aWithdrawnTaskCountsNowhere() {
        DecisionTask task = given.task();
        assertRefused(ExecutionViolation.REASON_REQUIRED, () -> task.withdraw("", secretary, on(DUE)));
        task.withdraw("Бағдарлама жабылды", secretary, on(DUE));
        assertEquals(TaskState.WITHDRAWN, task.stateOn(DUE.plusDays(9)));
        assertEquals(Optional.empty(), task.timelinessOn(DUE));
    }

    @Test
    @Clause({"MTG-28", "MTG-33"})
    void correctedMinutesChangeNothingWhereTheySayTheSameTerm() {
        DecisionTask task = given.task();
        task.askExtension(DUE.plusDays(5), "Себеп", null, executor, on(DUE));
        task.decideExtension(true, null, secretary, on(DUE));
        assertFalse(task.follow(on(DUE)));
        assertEquals(DUE.plusDays(5), task.due());
    }

    /** Three working days before Friday the tenth lies Tuesday the seventh. */
    @ParameterizedTest
    @CsvSource({"2026-04-06, false", "2026-04-07, true", "2026-04-10, true", "2026-04-11, false"})
    @Clause("MTG-33")
    void executorsAreRemindedThreeWorkingDaysBefore(LocalDate day, boolean told) {
        DecisionTask task = given.task();
        assertEquals(told, task.remind(CALENDAR, on(day)));
        assertFalse(task.remind(CALENDAR, on(day)));
    }

    @Test
    @Clause("MTG-33")
    void aLaterTermIsRemindedOfAnew() {
        DecisionTask task = given.task();
        assertTrue(task.remind(CALENDAR, on(DUE)));
        task.askExtension(DUE.plusDays(1), "Себеп", null, executor, on(DUE));
        task.decideExtension(true, null, secretary, on(DUE));
        assertTrue(task.remind(CALENDAR, on(DUE.plusDays(1))));
        DecisionTask done = reported(DUE);
        assertFalse(done.remind(CALENDAR, on(DUE)));
    }

    @Test
    @Clause("MTG-33")
    void aDelayIsToldUpwardsAtOnceAndThenEveryWeek() {
        DecisionTask task = given.task();
        assertFalse(task.escalate(on(DUE)));
        assertTrue(task.escalate(on(DUE.plusDays(1))));
        assertFalse(task.escalate(on(DUE.plusDays(7))));
        assertTrue(task.escalate(on(DUE.plusDays(8))));
        assertFalse(reported(DUE.plusDays(1)).escalate(on(DUE.plusDays(9))));
    }
}
