package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.COMPETITION_AFTER_CONTRACT;
import static kz.kenes.people.PeopleViolation.CONTRACT_TERM_WRONG;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.shared.Clause;

/** By which competition a vacancy of the teaching staff was filled, and for how long the employment contract then holds. */
@Embeddable
public class Competition implements Serializable {

    @Column(name = "competed_on")
    private LocalDate competedOn;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    @Column(name = "contract_until")
    private LocalDate contractUntil;

    protected Competition() {}

    /**
     * @param competedOn when the competition was decided
     * @param contractFrom first day of the employment contract; not before the decision
     * @param contractUntil last day of its term
     */
    @Clause("ORG-13")
    public Competition(LocalDate competedOn, LocalDate contractFrom, LocalDate contractUntil) {
        this.competedOn = Objects.requireNonNull(competedOn);
        this.contractFrom = Objects.requireNonNull(contractFrom);
        this.contractUntil = Objects.requireNonNull(contractUntil);
        require(!contractFrom.isBefore(competedOn), COMPETITION_AFTER_CONTRACT, competedOn, contractFrom);
        require(contractUntil.isAfter(contractFrom), CONTRACT_TERM_WRONG, contractFrom, contractUntil);
    }

    /** Whether the contract still holds on that day. */
    public boolean reaches(LocalDate day) {
        return !contractUntil.isBefore(day);
    }

    public LocalDate competedOn() {
        return competedOn;
    }

    public LocalDate contractFrom() {
        return contractFrom;
    }

    public LocalDate contractUntil() {
        return contractUntil;
    }
}
