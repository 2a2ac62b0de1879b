package kz.kenes.council.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.execution.vocabulary.TaskAct;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;

/** A line of the history of a task. It is never changed. */
@Entity
@Table(name = "task_entry")
public class TaskEntry extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    private DecisionTask task;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private TaskAct act;

    @Column(name = "happened_at")
    private Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person by;

    private String note;
    private String link;

    @Column(name = "stored_file_id")
    private Long file;

    private Integer progress;

    @Column(name = "due_date")
    private LocalDate due;

    @Column(name = "command_key")
    private String key;

    protected TaskEntry() {}

    TaskEntry(DecisionTask task, int ordinal, TaskAct act, Person by, Instant now) {
        this.task = task;
        this.ordinal = ordinal;
        this.act = act;
        this.by = by;
        this.at = now;
    }

    TaskEntry saying(Evidence evidence) {
        note = evidence.note();
        link = evidence.link();
        return this;
    }

    TaskEntry saying(String words) {
        note = Evidence.said(words);
        return this;
    }

    TaskEntry reaching(int percent) {
        progress = percent;
        return this;
    }

    TaskEntry until(LocalDate day) {
        due = day;
        return this;
    }

    TaskEntry with(long storedFile) {
        file = storedFile;
        return this;
    }

    TaskEntry under(String commandKey) {
        key = commandKey;
        return this;
    }

    public DecisionTask task() {
        return task;
    }

    int ordinal() {
        return ordinal;
    }

    public TaskAct act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    /** Null for what Kenes does by itself. */
    public Person by() {
        return by;
    }

    /** Null where nothing was said. */
    public String note() {
        return note;
    }

    public String link() {
        return link;
    }

    /** Id of the stored file, or null. */
    public Long file() {
        return file;
    }

    /** In per cent, or null. */
    public Integer progress() {
        return progress;
    }

    /** The term of which it speaks, or null. */
    public LocalDate due() {
        return due;
    }

    /** Key of a caller that may repeat the command, unique within the task, or null. */
    public String key() {
        return key;
    }
}
