package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.RESULT_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** A second look at a nonconformity, after the corrective actions. */
@Entity
@Table(name = "nonconformity_recheck")
public class Recheck extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nonconformity_id")
    private Nonconformity nonconformity;

    @Column(name = "round_number")
    private int round;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "checker_id")
    private Person checker;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    private boolean positive;

    @Column(name = "found_result")
    private String result;

    protected Recheck() {}

    @Clause("QUA-08")
    Recheck(Nonconformity nonconformity, Person checker, boolean positive, String result, LocalDate today) {
        require(said(result) != null, RESULT_REQUIRED);
        this.nonconformity = nonconformity;
        this.round = nonconformity.round();
        this.checker = checker;
        this.checkedOn = today;
        this.positive = positive;
        this.result = said(result);
    }

    public int round() {
        return round;
    }

    public Person checker() {
        return checker;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public boolean isPositive() {
        return positive;
    }

    /** What was found, in words. */
    public String result() {
        return result;
    }
}
