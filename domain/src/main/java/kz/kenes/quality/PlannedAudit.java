package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.AUDITOR_OF_OWN_UNIT;
import static kz.kenes.quality.QualityViolation.AUDITOR_REQUIRED;
import static kz.kenes.quality.QualityViolation.AUDIT_BEFORE_YEAR;
import static kz.kenes.quality.QualityViolation.AUDIT_CANCEL_REASON_REQUIRED;
import static kz.kenes.quality.QualityViolation.AUDIT_NOT_APPROVED;
import static kz.kenes.quality.QualityViolation.AUDIT_OVER;
import static kz.kenes.quality.QualityViolation.AUDIT_SUBJECT_REQUIRED;
import static kz.kenes.quality.QualityViolation.NOT_AUDITOR;
import static kz.kenes.quality.QualityViolation.NOT_PROGRAMME_KEEPER;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.quality.vocabulary.ControlMethod;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * One audit of the programme: proposed, approved, and then held or cancelled with a reason. The record of the internal audit is
 * entered from here, and says what was found.
 */
@Entity
@Table(name = "planned_audit")
public class PlannedAudit extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private AuditProgramme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String subject;

    @Column(name = "audit_month")
    private int month;

    @Column(name = "audit_day")
    private LocalDate day;

    @Column(name = "due_on")
    private LocalDate due;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "auditor_id")
    private Person auditor;

    @Enumerated(EnumType.STRING)
    @Column(name = "audit_state")
    private AuditState state = AuditState.PROPOSED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id")
    private Person proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by_id")
    private Person approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "control_id")
    private ControlRecord control;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    protected PlannedAudit() {}

    PlannedAudit(AuditProgramme programme, PlannedAuditDraft draft, Person by, LocalDate today) {
        require(said(draft.subject()) != null, AUDIT_SUBJECT_REQUIRED);
        AuditTerm term = AuditTerm.of(programme.year(), draft.month(), draft.day());
        require(draft.auditor() != null, AUDITOR_REQUIRED);
        requireIndependent(draft.auditor(), draft.unit(), term.due());
        this.programme = programme;
        this.institution = programme.institution();
        this.unit = draft.unit();
        this.subject = said(draft.subject());
        this.month = term.month();
        this.day = term.day();
        this.due = term.due();
        this.auditor = draft.auditor();
        this.proposedBy = by;
        this.proposedOn = today;
    }

    /** Nobody audits where he or she works, or what he or she heads. */
    @Clause("QUA-10")
    private static void requireIndependent(Person auditor, Unit unit, LocalDate day) {
        boolean works = auditor.employmentsOn(day).stream().anyMatch(work -> work.unit() == unit);
        boolean heads = unit.headOn(day).filter(head -> head == auditor).isPresent()
                || unit.parentOn(day)
                        .flatMap(above -> above.headOn(day))
                        .filter(head -> head == auditor)
                        .isPresent();
        require(!works && !heads, AUDITOR_OF_OWN_UNIT, auditor.shortName());
    }

    /** True for the same subject at the same unit; a cancelled audit may be planned anew. */
    boolean isSameAs(PlannedAudit other) {
        return unit == other.unit
                && state != AuditState.CANCELLED
                && other.state != AuditState.CANCELLED
                && key(subject).equals(key(other.subject));
    }

    private static String key(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    void approve(Person by, LocalDate today) {
        state = AuditState.PLANNED;
        approvedBy = by;
        approvedOn = today;
    }

    /** It will not be held; the reason stays in the programme. */
    @Clause("QUA-10")
    public void cancel(String reason, QualityKeeper by, LocalDate today) {
        require(by.reviews(), NOT_PROGRAMME_KEEPER);
        require(state.isOpen(), AUDIT_OVER, state);
        require(said(reason) != null, AUDIT_CANCEL_REASON_REQUIRED);
        state = AuditState.CANCELLED;
        cancelReason = said(reason);
        cancelledOn = today;
    }

    /**
     * It was held: enters the record of the internal audit.
     *
     * @param document number and date of the report of the audit
     */
    @Clause({"QUA-10", "TRN-24"})
    public ControlRecord hold(LocalDate heldOn, String finding, String document, Standing by, LocalDate today) {
        require(mayHold(by), NOT_AUDITOR);
        require(state != AuditState.PROPOSED, AUDIT_NOT_APPROVED);
        require(state == AuditState.PLANNED, AUDIT_OVER, state);
        require(heldOn.getYear() >= programme.year(), AUDIT_BEFORE_YEAR, String.valueOf(programme.year()));
        requireIndependent(auditor, unit, heldOn);
        control = new ControlRecord(
                unit, ControlMethod.INTERNAL_AUDIT, heldOn, finding, document, by.asAuditor(), false, today);
        state = AuditState.DONE;
        return control;
    }

    /** True for the auditor whom the programme names, for internal auditors and for those who keep the quality system. */
    @Clause("QUA-10")
    public boolean mayHold(Standing by) {
        return by.person() != null && (by.person() == auditor || by.mayControl(ControlMethod.INTERNAL_AUDIT, false));
    }

    boolean wasKnownOn(LocalDate date) {
        return !proposedOn.isAfter(date);
    }

    boolean wasApprovedOn(LocalDate date) {
        return approvedOn != null && !approvedOn.isAfter(date);
    }

    boolean wasHeldOn(LocalDate date) {
        return control != null && !control.heldOn().isAfter(date);
    }

    boolean wasCancelledOn(LocalDate date) {
        return cancelledOn != null && !cancelledOn.isAfter(date);
    }

    /** True when it was held after its term. */
    @Clause("QUA-10")
    public boolean wasLate() {
        return control != null && control.heldOn().isAfter(due);
    }

    /** True when it was approved, and its term had passed by then, and it was neither held nor cancelled. */
    @Clause("QUA-10")
    public boolean isOverdueOn(LocalDate date) {
        return wasApprovedOn(date) && date.isAfter(due) && !wasHeldOn(date) && !wasCancelledOn(date);
    }

    public AuditProgramme programme() {
        return programme;
    }

    public Institution institution() {
        return institution;
    }

    public Unit unit() {
        return unit;
    }

    public String subject() {
        return subject;
    }

    /** 1 to 12. */
    public int month() {
        return month;
    }

    /** The very day, or null when any day of the month will do. */
    public LocalDate day() {
        return day;
    }

    /** The last day on which it is in time. */
    public LocalDate due() {
        return due;
    }

    public Person auditor() {
        return auditor;
    }

    public AuditState state() {
        return state;
    }

    public Person proposedBy() {
        return proposedBy;
    }

    /** Null until it is approved. */
    public Person approvedBy() {
        return approvedBy;
    }

    /** Null until it is approved. */
    public LocalDate approvedOn() {
        return approvedOn;
    }

    /** The record of the audit, or null. */
    public ControlRecord control() {
        return control;
    }

    /** Null unless it was cancelled. */
    public String cancelReason() {
        return cancelReason;
    }

    /** Null unless it was cancelled. */
    public LocalDate cancelledOn() {
        return cancelledOn;
    }
}
