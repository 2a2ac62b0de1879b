package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.DECIDED_IN_FUTURE;
import static kz.kenes.training.effect.EffectViolation.DECISION_DONE;
import static kz.kenes.training.effect.EffectViolation.DECISION_INCOMPLETE;
import static kz.kenes.training.effect.EffectViolation.DUE_BEFORE_DECISION;
import static kz.kenes.training.effect.EffectViolation.NOT_RESPONSIBLE;
import static kz.kenes.training.effect.EffectViolation.RESULT_REQUIRED;

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

/** What the management of the university decided on the annual report, to improve the training of staff. */
@Entity
@Table(name = "training_decision")
public class ManagementDecision extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private TrainingReport report;

    @Column(name = "decision_text")
    private String text;

    private String ground;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    private Person responsible;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String result;

    protected ManagementDecision() {}

    /**
     * @param ground who decided, and by which document
     * @param due last day of the term
     */
    @Clause("TRN-32")
    public ManagementDecision(
            TrainingReport report,
            String text,
            String ground,
            LocalDate decidedOn,
            Person responsible,
            LocalDate due,
            LocalDate today) {
        report.requireAnnual();
        this.report = report;
        this.text = AfterCourse.said(text);
        this.ground = AfterCourse.said(ground);
        require(
                this.text != null && this.ground != null && responsible != null && decidedOn != null && due != null,
                DECISION_INCOMPLETE);
        require(!decidedOn.isAfter(today), DECIDED_IN_FUTURE);
        require(!due.isBefore(decidedOn), DUE_BEFORE_DECISION);
        this.decidedOn = decidedOn;
        this.responsible = responsible;
        this.due = due;
    }

    /** The responsible person has carried it out. */
    @Clause("TRN-32")
    public void finish(String what, Person by, LocalDate today) {
        require(by == responsible, NOT_RESPONSIBLE);
        require(doneOn == null, DECISION_DONE);
        require(AfterCourse.said(what) != null, RESULT_REQUIRED);
        result = AfterCourse.said(what);
        doneOn = today;
    }

    /** True from the day after the term until it is done. */
    @Clause("TRN-32")
    public boolean isOverdueOn(LocalDate day) {
        return doneOn == null && day.isAfter(due);
    }

    public TrainingReport report() {
        return report;
    }

    public String text() {
        return text;
    }

    /** Who decided, and by which document. */
    public String ground() {
        return ground;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Person responsible() {
        return responsible;
    }

    public LocalDate due() {
        return due;
    }

    /** Null until it is done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public String result() {
        return result;
    }
}
