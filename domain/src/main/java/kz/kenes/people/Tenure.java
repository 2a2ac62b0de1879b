package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.DATES_OUT_OF_ORDER;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/** The time for which a person holds something, with the document on which it rests. */
@MappedSuperclass
public abstract class Tenure extends DomainEntity implements Dated {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    private String ground;

    protected Tenure() {}

    Tenure(Person person, LocalDate first, String ground) {
        this.person = Objects.requireNonNull(person);
        this.validity = Validity.from(first);
        this.ground = ground;
    }

    public Person person() {
        return person;
    }

    @Override
    public Validity validity() {
        return validity;
    }

    /** Order or decision, or null if it was not named. */
    public String ground() {
        return ground;
    }

    @Override
    public void endOn(LocalDate lastDay) {
        require(!lastDay.isBefore(validity.validFrom()), DATES_OUT_OF_ORDER, validity.validFrom(), lastDay);
        validity = validity.until(lastDay);
    }

    void correct(Person rightPerson, String rightGround) {
        this.person = rightPerson;
        this.ground = rightGround;
    }
}
