package kz.kenes.council.group;

import static kz.kenes.council.group.GroupViolation.NOT_RESPONSIBLE;
import static kz.kenes.council.group.GroupViolation.RESULT_REQUIRED;
import static kz.kenes.council.group.GroupViolation.TASK_DONE_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What a member of a working group does until a day. */
@Entity
@Table(name = "working_group_task")
public class GroupTask extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkingGroup group;

    private int ordinal;

    @Column(name = "task")
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private LocalDate due;

    private String result;

    @Column(name = "done_at")
    private Instant doneAt;

    protected GroupTask() {}

    GroupTask(WorkingGroup group, int ordinal, String text, Person person, LocalDate due) {
        this.group = group;
        this.ordinal = ordinal;
        this.text = text;
        this.person = person;
        this.due = due;
    }

    /** The responsible member, or the leader, records what was done. */
    @Clause("CNL-27")
    void complete(String what, boolean byLeader, Person by, Instant now) {
        require(by == person || byLeader, NOT_RESPONSIBLE);
        require(doneAt == null, TASK_DONE_ALREADY);
        require(what != null && !what.isBlank(), RESULT_REQUIRED);
        this.result = what.strip();
        this.doneAt = now;
    }

    @Clause("CNL-27")
    public boolean isOverdue(LocalDate today) {
        return doneAt == null && today.isAfter(due);
    }

    public WorkingGroup group() {
        return group;
    }

    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    public Person person() {
        return person;
    }

    /** Last day. */
    public LocalDate due() {
        return due;
    }

    /** Null until it is done. */
    public String result() {
        return result;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
