package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.DATES_OUT_OF_ORDER;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTE_IS_SELF;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTION_ENDED;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTION_IN_PAST;
import static kz.kenes.approval.ApprovalViolation.SUBSTITUTION_TOO_LONG;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/** A person names who acts for him or her, from one day to another; what the substitute does is recorded as done in the place. */
@Entity
@Table(name = "substitution")
public class Substitution extends DomainEntity {

    /** So that nobody hands the duties over for good. */
    static final int MOST_DAYS = 366;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "substitute_id")
    private Person substitute;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    private String ground;

    protected Substitution() {}

    /** @param ground order or reason, or null */
    public Substitution(
            Person person, Person substitute, LocalDate first, LocalDate last, String ground, LocalDate today) {
        require(person != substitute, SUBSTITUTE_IS_SELF);
        require(!first.isBefore(today), SUBSTITUTION_IN_PAST);
        require(!last.isBefore(first), DATES_OUT_OF_ORDER);
        require(last.isBefore(first.plusDays(MOST_DAYS)), SUBSTITUTION_TOO_LONG, MOST_DAYS);
        this.person = Objects.requireNonNull(person);
        this.substitute = Objects.requireNonNull(substitute);
        this.validity = new Validity(first, last);
        this.ground = ground == null || ground.isBlank() ? null : ground.strip();
    }

    /** The person acts again from today on, or from tomorrow where it began today; days that are over stay as they were. */
    public void end(LocalDate today) {
        require(!validity.validTo().isBefore(today), SUBSTITUTION_ENDED);
        LocalDate last = today.minusDays(1);
        validity = last.isBefore(validity.validFrom())
                ? new Validity(validity.validFrom(), validity.validFrom())
                : validity.until(last);
    }

    public boolean isInForceOn(LocalDate day) {
        return validity.includes(day);
    }

    public boolean overlaps(Validity other) {
        return validity.overlaps(other);
    }

    public Person person() {
        return person;
    }

    public Person substitute() {
        return substitute;
    }

    public Validity validity() {
        return validity;
    }

    public String ground() {
        return ground;
    }
}
