package kz.kenes.council.execution;

import static kz.kenes.council.execution.ExecutionViolation.NOT_EXECUTOR;
import static kz.kenes.council.execution.ExecutionViolation.NOT_SECRETARY;
import static kz.kenes.council.execution.ExecutionViolation.OWN_EXECUTION;
import static kz.kenes.council.execution.ExecutionViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.execution.vocabulary.TaskAct;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.execution.vocabulary.Timeliness;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What is known about a task at any time of its life, and who stands how to it. */
@MappedSuperclass
public abstract class TaskRecord extends DomainEntity {

    private static final List<SeatRole> KEEPERS = List.of(SeatRole.SECRETARY, SeatRole.CHAIR, SeatRole.DEPUTY_CHAIR);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    Minutes minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    Decision decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "task_state")
    TaskState state;

    boolean closed;

    int progress;

    @Column(name = "meeting_date")
    LocalDate meetingDate;

    @Column(name = "due_date")
    LocalDate due;

    @Column(name = "first_due_date")
    LocalDate firstDue;

    @Column(name = "reported_on")
    LocalDate reportedOn;

    String result;

    @Column(name = "result_link")
    String resultLink;

    @Column(name = "requested_due_date")
    LocalDate requestedDue;

    @Column(name = "request_reason")
    String requestReason;

    @Column(name = "reminded_for")
    LocalDate remindedFor;

    @Column(name = "escalated_on")
    LocalDate escalatedOn;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<TaskEntry> entries = new ArrayList<>();

    protected TaskRecord() {}

    TaskEntry log(TaskAct act, Person by, Instant now) {
        TaskEntry entry = new TaskEntry((DecisionTask) this, entries.size() + 1, act, by, now);
        entries.add(entry);
        return entry;
    }

    void reach(TaskState reached) {
        state = reached;
        closed = reached.isFinal();
    }

    void requireOpen() {
        require(state.isOpen(), WRONG_STATE, state);
    }

    void requireExecutor(Person person, Instant now) {
        require(isExecutor(person, Body.dayOf(now)), NOT_EXECUTOR);
    }

    /** The secretary answers for the execution; nobody decides on the own work, so the chair does where the secretary executes. */
    @Clause({"MTG-33", "CNL-06"})
    void requireKeeper(Person person, Instant now) {
        LocalDate day = Body.dayOf(now);
        require(!isExecutor(person, day), OWN_EXECUTION);
        require(isKeeper(person, day), NOT_SECRETARY);
    }

    /** True for who may accept the work; see {@link #keeperOn}. */
    @Clause({"MTG-33", "CNL-06"})
    public boolean isKeeper(Person person, LocalDate day) {
        return person != null
                && keeperOn(day).filter(keeper -> keeper == person).isPresent();
    }

    /** Who accepts the work: the secretary; where the secretary is to carry it out the chair, and then the deputy. */
    @Clause({"MTG-33", "CNL-06"})
    public Optional<Person> keeperOn(LocalDate day) {
        return KEEPERS.stream()
                .flatMap(role -> body.holderOn(role, day).stream())
                .filter(holder -> !isExecutor(holder, day))
                .findFirst();
    }

    /** True for the persons whom the decision names and for who heads a unit that it names. */
    @Clause({"MTG-33", "CNL-10"})
    public boolean isExecutor(Person person, LocalDate day) {
        return person != null
                && (decision.persons().contains(person)
                        || decision.units().stream().anyMatch(unit -> unit.headOn(day)
                                .filter(head -> head == person)
                                .isPresent()));
    }

    /** Everybody who is to carry it out on a day: the persons and the heads of the units. */
    public List<Person> executorsOn(LocalDate day) {
        List<Person> executors = new ArrayList<>(decision.persons());
        decision.units().forEach(unit -> unit.headOn(day).ifPresent(executors::add));
        return executors.stream().distinct().toList();
    }

    /** Open after the last day of the term. The day itself is still in time. */
    @Clause("MTG-33")
    public boolean isOverdueOn(LocalDate day) {
        return state.isOpen() && day.isAfter(due);
    }

    /** The state as people see it. */
    @Clause("MTG-33")
    public TaskState stateOn(LocalDate day) {
        return isOverdueOn(day) ? TaskState.OVERDUE : state;
    }

    /** How it stands to its term: judged by the day of the report that was accepted; empty once withdrawn. */
    @Clause({"MTG-33", "CNL-10"})
    public Optional<Timeliness> timelinessOn(LocalDate day) {
        if (state == TaskState.WITHDRAWN) {
            return Optional.empty();
        }
        if (state == TaskState.ACCEPTED) {
            return Optional.of(reportedOn.isAfter(due) ? Timeliness.DONE_LATE : Timeliness.DONE_IN_TIME);
        }
        return Optional.of(isOverdueOn(day) ? Timeliness.OVERDUE : Timeliness.OPEN);
    }

    /** The caller has given this command already. */
    public boolean knows(String key) {
        return key != null && entries.stream().anyMatch(entry -> key.equals(entry.key()));
    }

    public Body body() {
        return body;
    }

    public Minutes minutes() {
        return minutes;
    }

    public Decision decision() {
        return decision;
    }

    public Meeting meeting() {
        return minutes.meeting();
    }

    /** As stored; {@link #stateOn} is what people see. */
    public TaskState state() {
        return state;
    }

    /** In per cent. */
    public int progress() {
        return progress;
    }

    /** Last day of the term. */
    public LocalDate due() {
        return due;
    }

    /** The term as the minutes said it first. */
    public LocalDate firstDue() {
        return firstDue;
    }

    public LocalDate meetingDate() {
        return meetingDate;
    }

    /** When it was last reported as done, or null. */
    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** What was reported last, or null. */
    public String result() {
        return result;
    }

    public String resultLink() {
        return resultLink;
    }

    /** The term that is asked for and not decided yet, or null. */
    public LocalDate requestedDue() {
        return requestedDue;
    }

    public String requestReason() {
        return requestReason;
    }

    /** The earliest first. */
    public List<TaskEntry> entries() {
        return entries.stream()
                .sorted(Comparator.comparingInt(TaskEntry::ordinal))
                .toList();
    }
}
