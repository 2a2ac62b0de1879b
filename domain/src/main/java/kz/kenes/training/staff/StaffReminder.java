package kz.kenes.training.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** That a unit was reminded of a term, before it or after it; nobody is told twice, and nobody is forgotten after an outage. */
@Entity
@Table(name = "staff_reminder")
public class StaffReminder extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean overdue;

    protected StaffReminder() {}

    @Clause("TRN-22")
    public StaffReminder(Unit unit, LocalDate dueOn, boolean overdue) {
        this.unit = unit;
        this.dueOn = dueOn;
        this.overdue = overdue;
    }

    public Unit unit() {
        return unit;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** True for the word after the term. */
    public boolean overdue() {
        return overdue;
    }
}
