package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.ENDED_IN_FUTURE;
import static kz.kenes.training.TrainingViolation.HOURS_NOT_POSITIVE;
import static kz.kenes.training.TrainingViolation.PROOF_REQUIRED;
import static kz.kenes.training.TrainingViolation.PROVIDER_REQUIRED;
import static kz.kenes.training.TrainingViolation.TITLE_REQUIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** A training that a person has done, with the document that proves it: from a plan, or from before Kenes. */
@Entity
@Table(name = "training_record")
public class TrainingRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private TrainingItem item;

    private String title;
    private String provider;
    private int hours;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "proof")
    private String document;

    protected TrainingRecord() {}

    /**
     * One that no plan of Kenes foresaw.
     *
     * @param document number and date of the certificate or another document
     */
    @Clause({"TRN-05", "TRN-09"})
    public TrainingRecord(
            Person person,
            String title,
            String provider,
            int hours,
            LocalDate endedOn,
            String document,
            LocalDate today) {
        this.person = person;
        this.title = said(title);
        require(this.title != null, TITLE_REQUIRED);
        this.provider = said(provider);
        require(this.provider != null, PROVIDER_REQUIRED);
        require(hours > 0, HOURS_NOT_POSITIVE);
        this.hours = hours;
        require(!endedOn.isAfter(today), ENDED_IN_FUTURE);
        this.endedOn = endedOn;
        this.document = said(document);
        require(this.document != null, PROOF_REQUIRED);
    }

    TrainingRecord(TrainingItem item, LocalDate endedOn) {
        this.item = item;
        this.person = item.performer();
        this.title = item.training().title();
        this.provider = item.training().provider();
        this.hours = item.training().hours();
        this.endedOn = endedOn;
        this.document = item.proof();
    }

    /**
     * The certificate says how many hours there really were.
     *
     * @param real academic hours
     */
    @Clause("TRN-27")
    public void gained(int real) {
        require(real > 0, HOURS_NOT_POSITIVE);
        hours = real;
    }

    public Person person() {
        return person;
    }

    /** Null for one that no plan foresaw. */
    public TrainingItem item() {
        return item;
    }

    public String title() {
        return title;
    }

    public String provider() {
        return provider;
    }

    public int hours() {
        return hours;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String document() {
        return document;
    }
}
