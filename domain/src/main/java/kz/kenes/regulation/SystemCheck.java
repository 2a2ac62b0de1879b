package kz.kenes.regulation;

import static kz.kenes.regulation.RegulationViolation.AUDITOR_REQUIRED;
import static kz.kenes.regulation.RegulationViolation.CERTIFICATION_BODY_REQUIRED;
import static kz.kenes.regulation.RegulationViolation.CHECK_DAYS_OUT_OF_ORDER;
import static kz.kenes.regulation.RegulationViolation.CHECK_ENDED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/** A check of the management system by a certification body; while it lasts, its auditors read what is internal otherwise. */
@Entity
@Table(name = "system_check")
public class SystemCheck extends DomainEntity {

    @Column(name = "body_name")
    private String body;

    private String ground;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity days;

    @ManyToMany
    @JoinTable(
            name = "system_check_auditor",
            joinColumns = @JoinColumn(name = "check_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> auditors = new HashSet<>();

    protected SystemCheck() {}

    /**
     * @param body the certification body
     * @param ground number and date of the contract or order, or null
     * @param first first day of the check
     * @param last last day of the check
     */
    @Clause("DOC-15")
    public SystemCheck(String body, String ground, LocalDate first, LocalDate last, Collection<Person> auditors) {
        require(body != null && !body.isBlank(), CERTIFICATION_BODY_REQUIRED);
        require(!last.isBefore(first), CHECK_DAYS_OUT_OF_ORDER);
        require(!auditors.isEmpty(), AUDITOR_REQUIRED);
        this.body = body.strip();
        this.ground = ground == null || ground.isBlank() ? null : ground.strip();
        this.days = new Validity(first, last);
        this.auditors.addAll(auditors);
    }

    /** Whether the person reads internal documents on that day as an auditor of the certification body. */
    @Clause("DOC-15")
    public boolean admits(Person person, LocalDate day) {
        return auditors.contains(person) && days.includes(day);
    }

    /** The check is over earlier than it was planned. */
    @Clause("DOC-15")
    public void endOn(LocalDate lastDay) {
        require(!lastDay.isBefore(days.validFrom()), CHECK_DAYS_OUT_OF_ORDER);
        require(lastDay.isBefore(days.validTo()), CHECK_ENDED, days.validTo());
        days = days.until(lastDay);
    }

    public String body() {
        return body;
    }

    /** Or null. */
    public String ground() {
        return ground;
    }

    public Validity days() {
        return days;
    }

    public Set<Person> auditors() {
        return Set.copyOf(auditors);
    }
}
