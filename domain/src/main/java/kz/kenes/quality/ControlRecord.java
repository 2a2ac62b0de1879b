package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.CONTROL_FINDING_REQUIRED;
import static kz.kenes.quality.QualityViolation.CONTROL_IN_FUTURE;
import static kz.kenes.quality.QualityViolation.CONTROL_PROOF_REQUIRED;
import static kz.kenes.quality.QualityViolation.NOT_CONTROLLER;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** That the training of a unit was controlled: by which method, when, by whom, and what was found. */
@Entity
@Table(name = "control_record")
public class ControlRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "control_method")
    private ControlMethod method;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String finding;

    @Column(name = "proof")
    private String document;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    protected ControlRecord() {}

    /** @param document minutes, report or letter that shows it: number and date */
    @Clause("TRN-24")
    public ControlRecord(
            Unit unit,
            ControlMethod method,
            LocalDate heldOn,
            String finding,
            String document,
            Standing by,
            boolean ofHr,
            LocalDate today) {
        require(by.mayControl(method, ofHr), NOT_CONTROLLER, method);
        require(!heldOn.isAfter(today), CONTROL_IN_FUTURE);
        require(said(finding) != null, CONTROL_FINDING_REQUIRED);
        require(said(document) != null, CONTROL_PROOF_REQUIRED);
        this.institution = unit.institution();
        this.unit = unit;
        this.method = method;
        this.heldOn = heldOn;
        this.finding = said(finding);
        this.document = said(document);
        this.recordedBy = by.person();
    }

    public Unit unit() {
        return unit;
    }

    public ControlMethod method() {
        return method;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String finding() {
        return finding;
    }

    /** Number and date of what shows it. */
    public String document() {
        return document;
    }

    public Person recordedBy() {
        return recordedBy;
    }
}
