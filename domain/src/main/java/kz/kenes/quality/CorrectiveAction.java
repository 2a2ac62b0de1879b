package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.ACTION_ENDED;
import static kz.kenes.quality.QualityViolation.ACTION_REQUIRED;
import static kz.kenes.quality.QualityViolation.ACTION_TERM_PAST;
import static kz.kenes.quality.QualityViolation.ACTION_TERM_REQUIRED;
import static kz.kenes.quality.QualityViolation.EVIDENCE_REQUIRED;
import static kz.kenes.quality.QualityViolation.NOT_RESPONSIBLE;
import static kz.kenes.quality.QualityViolation.OUTCOME_REQUIRED;
import static kz.kenes.quality.QualityViolation.RESPONSIBLE_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What somebody has to do by a day so that a nonconformity goes away. */
@Entity
@Table(name = "corrective_action")
public class CorrectiveAction extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nonconformity_id")
    private Nonconformity nonconformity;

    @Column(name = "round_number")
    private int round;

    private String task;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "responsible_id")
    private Person responsible;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String outcome;

    private String evidence;

    @Column(name = "evidence_file_id")
    private Long file;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    protected CorrectiveAction() {}

    @Clause("QUA-07")
    CorrectiveAction(Nonconformity nonconformity, String task, Person responsible, LocalDate due, LocalDate today) {
        require(said(task) != null, ACTION_REQUIRED);
        require(responsible != null, RESPONSIBLE_REQUIRED);
        require(due != null, ACTION_TERM_REQUIRED);
        require(!due.isBefore(today), ACTION_TERM_PAST);
        this.nonconformity = nonconformity;
        this.round = nonconformity.round();
        this.task = said(task);
        this.responsible = responsible;
        this.due = due;
    }

    /** The responsible person has done it, and shows it by a document or a file. */
    @Clause("QUA-08")
    void finish(String result, String document, Long evidenceFile, Person by, LocalDate today) {
        require(by == responsible, NOT_RESPONSIBLE);
        require(doneOn == null, ACTION_ENDED);
        require(said(result) != null, OUTCOME_REQUIRED);
        require(said(document) != null || evidenceFile != null, EVIDENCE_REQUIRED);
        outcome = said(result);
        evidence = said(document);
        file = evidenceFile;
        doneOn = today;
    }

    /** True once its term has passed and it is not done; the last day itself is in time. */
    @Clause("QUA-07")
    public boolean isOverdueOn(LocalDate day) {
        return doneOn == null && day.isAfter(due);
    }

    /** @return true the first time that it is found overdue */
    @Clause("QUA-07")
    public boolean escalate(Instant now, LocalDate today) {
        if (!isOverdueOn(today) || escalatedAt != null) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public Nonconformity nonconformity() {
        return nonconformity;
    }

    /** 1 before the first recheck, one more after each negative one. */
    public int round() {
        return round;
    }

    public String task() {
        return task;
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

    /** What came of it, or null. */
    public String outcome() {
        return outcome;
    }

    /** Number and date of the document that shows it, or null. */
    public String evidence() {
        return evidence;
    }

    /** Id of the file that shows it, or null. */
    public Long file() {
        return file;
    }
}
