package kz.kenes.training.staff;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.staff.StaffViolation.REASON_REQUIRED;
import static kz.kenes.training.staff.StaffViolation.TERM_IN_PAST;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** That the HR service asks a unit, or all of them, for the data of staff before their turn. */
@Entity
@Table(name = "staff_request")
public class StaffRequest extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String reason;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by_id")
    private Person askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    protected StaffRequest() {}

    /**
     * @param unit null for all units of the institution
     * @param dueOn last day, today at the earliest
     */
    @Clause("TRN-22")
    public StaffRequest(
            Institution institution,
            Unit unit,
            String reason,
            LocalDate dueOn,
            Person askedBy,
            Instant askedAt,
            LocalDate today) {
        require(reason != null && !reason.isBlank(), REASON_REQUIRED);
        require(dueOn != null && !dueOn.isBefore(today), TERM_IN_PAST);
        this.institution = Objects.requireNonNull(institution);
        this.unit = unit;
        this.reason = reason.strip();
        this.dueOn = dueOn;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.askedOn = today;
    }

    /**
     * Whether a unit still owes what was asked; data of the same day are as fresh as can be.
     *
     * @param last day of its last submission, or null
     */
    @Clause("TRN-22")
    public boolean isOpenFor(Unit asked, LocalDate last) {
        return (unit == null || unit == asked) && (last == null || last.isBefore(askedOn));
    }

    public Institution institution() {
        return institution;
    }

    /** Null for all units of the institution. */
    public Unit unit() {
        return unit;
    }

    public String reason() {
        return reason;
    }

    /** The last day in time. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Person askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
