package kz.kenes.council.execution;

import static kz.kenes.council.execution.ExecutionViolation.EVIDENCE_REQUIRED;
import static kz.kenes.council.execution.ExecutionViolation.EXTENSION_ASKED_ALREADY;
import static kz.kenes.council.execution.ExecutionViolation.EXTENSION_TOO_LATE;
import static kz.kenes.council.execution.ExecutionViolation.FILE_ATTACHED_ALREADY;
import static kz.kenes.council.execution.ExecutionViolation.MINUTES_NOT_SIGNED;
import static kz.kenes.council.execution.ExecutionViolation.NOTHING_TO_CARRY_OUT;
import static kz.kenes.council.execution.ExecutionViolation.NO_EXTENSION_ASKED;
import static kz.kenes.council.execution.ExecutionViolation.PROGRESS_OUT_OF_RANGE;
import static kz.kenes.council.execution.ExecutionViolation.REASON_REQUIRED;
import static kz.kenes.council.execution.ExecutionViolation.REMARK_REQUIRED;
import static kz.kenes.council.execution.ExecutionViolation.TERM_NOT_LATER;
import static kz.kenes.council.execution.ExecutionViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.council.Body;
import kz.kenes.council.execution.vocabulary.TaskAct;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.shared.Clause;

/**
 * A decision that somebody has to carry out by a day: assigned → in progress → reported → accepted, or returned and reported
 * again; or withdrawn. Whoever is named works on it, the secretary accepts.
 */
@Entity
@Table(name = "decision_task")
public class DecisionTask extends TaskRecord {

    /** Working days before the end of the term on which the executors are reminded. */
    private static final int REMINDED_BEFORE = 3;

    /** Days after which an overdue task is told of again. */
    private static final int ESCALATED_EVERY = 7;

    private static final int DONE = 100;

    protected DecisionTask() {}

    /** Assigns what signed minutes decided. */
    @Clause("MTG-33")
    public DecisionTask(Minutes minutes, Decision decision, Instant now) {
        require(minutes.current().isSigned(), MINUTES_NOT_SIGNED);
        require(isToBeCarriedOut(decision), NOTHING_TO_CARRY_OUT, decision.number());
        this.body = minutes.body();
        this.minutes = minutes;
        this.decision = decision;
        this.meetingDate = minutes.date();
        this.due = decision.due();
        this.firstDue = decision.due();
        reach(TaskState.ASSIGNED);
        log(TaskAct.ASSIGNED, null, now).until(due);
    }

    /** True for a decision that names somebody and a term; the others are only to be known. */
    @Clause("MTG-33")
    public static boolean isToBeCarriedOut(Decision decision) {
        return decision.due() != null
                && !(decision.persons().isEmpty() && decision.units().isEmpty());
    }

    /**
     * Follows corrected minutes, which may say another term.
     *
     * @return true if the term is another one
     */
    @Clause({"MTG-28", "MTG-33"})
    public boolean follow(Instant now) {
        LocalDate corrected = decision.due();
        if (closed || corrected == null || corrected.equals(firstDue)) {
            return false;
        }
        firstDue = corrected;
        due = corrected;
        requestedDue = null;
        requestReason = null;
        log(TaskAct.TERM_CORRECTED, null, now).until(corrected);
        return true;
    }

    /**
     * Says how far the work has come.
     *
     * @param percent from 0 to 100; reaching 100 is not yet the report
     * @param key of a caller that may repeat the command, or null
     */
    @Clause("MTG-33")
    public void progress(int percent, Evidence evidence, String key, Person executor, Instant now) {
        requireExecutor(executor, now);
        requireOpen();
        require(percent >= 0 && percent <= DONE, PROGRESS_OUT_OF_RANGE);
        progress = percent;
        reach(TaskState.IN_PROGRESS);
        log(TaskAct.PROGRESS, executor, now).saying(evidence).reaching(percent).under(key);
    }

    /** Adds a stored file to what shows the work. */
    @Clause("MTG-33")
    public void attach(long storedFile, Person executor, Instant now) {
        requireExecutor(executor, now);
        requireOpen();
        require(entries.stream().noneMatch(entry -> Objects.equals(entry.file(), storedFile)), FILE_ATTACHED_ALREADY);
        log(TaskAct.EVIDENCE, executor, now).with(storedFile);
    }

    /** Reports the task as done; words, a link or a file have to show it. */
    @Clause({"MTG-33", "CNL-10"})
    public void report(Evidence evidence, String key, Person executor, Instant now) {
        requireExecutor(executor, now);
        requireOpen();
        require(!evidence.isEmpty() || hasNewFile(), EVIDENCE_REQUIRED);
        progress = DONE;
        reportedOn = Body.dayOf(now);
        result = evidence.note();
        resultLink = evidence.link();
        reach(TaskState.REPORTED);
        log(TaskAct.REPORTED, executor, now).saying(evidence).reaching(DONE).under(key);
    }

    /** A file that came after the last return. */
    private boolean hasNewFile() {
        int returned = entries().stream()
                .filter(entry -> entry.act() == TaskAct.RETURNED)
                .mapToInt(TaskEntry::ordinal)
                .max()
                .orElse(0);
        return entries.stream().anyMatch(entry -> entry.file() != null && entry.ordinal() > returned);
    }

    /** @param remark a word to the executor, or null */
    @Clause("MTG-33")
    public void accept(String remark, Person keeper, Instant now) {
        requireKeeper(keeper, now);
        require(state == TaskState.REPORTED, WRONG_STATE, state);
        requestedDue = null;
        requestReason = null;
        reach(TaskState.ACCEPTED);
        log(TaskAct.ACCEPTED, keeper, now).saying(remark);
    }

    @Clause("MTG-33")
    public void giveBack(String remark, Person keeper, Instant now) {
        requireKeeper(keeper, now);
        require(state == TaskState.REPORTED, WRONG_STATE, state);
        require(Evidence.said(remark) != null, REMARK_REQUIRED);
        reach(TaskState.RETURNED);
        log(TaskAct.RETURNED, keeper, now).saying(remark);
    }

    /** Asks for a later term; on its last day at the latest. */
    @Clause("MTG-33")
    public void askExtension(LocalDate until, String reason, String key, Person executor, Instant now) {
        requireExecutor(executor, now);
        requireOpen();
        require(requestedDue == null, EXTENSION_ASKED_ALREADY);
        require(!Body.dayOf(now).isAfter(due), EXTENSION_TOO_LATE, due);
        require(until.isAfter(due), TERM_NOT_LATER, due);
        require(Evidence.said(reason) != null, REASON_REQUIRED);
        requestedDue = until;
        requestReason = reason.strip();
        log(TaskAct.EXTENSION_ASKED, executor, now).saying(reason).until(until).under(key);
    }

    /** @param remark obligatory for a refusal */
    @Clause("MTG-33")
    public void decideExtension(boolean granted, String remark, Person keeper, Instant now) {
        requireKeeper(keeper, now);
        require(requestedDue != null, NO_EXTENSION_ASKED);
        require(granted || Evidence.said(remark) != null, REMARK_REQUIRED);
        LocalDate asked = requestedDue;
        if (granted) {
            due = asked;
        }
        requestedDue = null;
        requestReason = null;
        log(granted ? TaskAct.EXTENSION_GRANTED : TaskAct.EXTENSION_REFUSED, keeper, now)
                .saying(remark)
                .until(asked);
    }

    /** Takes the task back: it stays in the history and counts nowhere. */
    @Clause("MTG-33")
    public void withdraw(String reason, Person keeper, Instant now) {
        requireKeeper(keeper, now);
        require(!closed, WRONG_STATE, state);
        require(Evidence.said(reason) != null, REASON_REQUIRED);
        reach(TaskState.WITHDRAWN);
        log(TaskAct.WITHDRAWN, keeper, now).saying(reason);
    }

    /**
     * Notes that the executors are reminded: once for each term, from the third working day before its end.
     *
     * @return true if they are to be told now
     */
    @Clause("MTG-33")
    public boolean remind(WorkCalendar calendar, Instant now) {
        LocalDate today = Body.dayOf(now);
        boolean near =
                !today.isAfter(due) && !calendar.after(today, REMINDED_BEFORE).isBefore(due);
        if (!state.isOpen() || !near || due.equals(remindedFor)) {
            return false;
        }
        remindedFor = due;
        log(TaskAct.REMINDED, null, now).until(due);
        return true;
    }

    /**
     * Notes that secretary and chair learn of the delay: on the first day after the term, and then every week.
     *
     * @return true if they are to be told now
     */
    @Clause("MTG-33")
    public boolean escalate(Instant now) {
        LocalDate today = Body.dayOf(now);
        boolean told = escalatedOn != null
                && escalatedOn.isAfter(due)
                && today.isBefore(escalatedOn.plusDays(ESCALATED_EVERY));
        if (!isOverdueOn(today) || told) {
            return false;
        }
        escalatedOn = today;
        log(TaskAct.ESCALATED, null, now).until(due);
        return true;
    }
}
