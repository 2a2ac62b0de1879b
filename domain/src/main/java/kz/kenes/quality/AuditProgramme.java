package kz.kenes.quality;

import static kz.kenes.quality.QualityViolation.AUDIT_PLANNED_ALREADY;
import static kz.kenes.quality.QualityViolation.AUDIT_UNIT_REQUIRED;
import static kz.kenes.quality.QualityViolation.NOTHING_TO_APPROVE;
import static kz.kenes.quality.QualityViolation.NOT_PROGRAMME_APPROVER;
import static kz.kenes.quality.QualityViolation.NOT_PROGRAMME_KEEPER;
import static kz.kenes.quality.QualityViolation.OWN_PROGRAMME;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import kz.kenes.people.Institution;
import kz.kenes.quality.vocabulary.AuditState;
import kz.kenes.quality.vocabulary.ProgrammeFact;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * The internal audits of an institution in a calendar year. The quality office proposes them, the representative of the management
 * approves what is proposed; an audit that is added later is approved by itself.
 */
@Entity
@Table(name = "audit_programme")
public class AuditProgramme extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "programme_year")
    private int year;

    @OneToMany(mappedBy = "programme", cascade = CascadeType.ALL)
    @OrderBy("due, id")
    private List<PlannedAudit> audits = new ArrayList<>();

    protected AuditProgramme() {}

    public AuditProgramme(Institution institution, int year) {
        this.institution = Objects.requireNonNull(institution);
        this.year = year;
    }

    /** Proposes an audit of a unit on a subject, which stands in the programme of a year once. */
    @Clause("QUA-10")
    public PlannedAudit propose(PlannedAuditDraft draft, QualityKeeper by, LocalDate today) {
        require(by.programmes(), NOT_PROGRAMME_KEEPER);
        require(draft.unit() != null, AUDIT_UNIT_REQUIRED);
        PlannedAudit audit = new PlannedAudit(this, draft, by.person(), today);
        require(audits.stream().noneMatch(audit::isSameAs), AUDIT_PLANNED_ALREADY);
        audits.add(audit);
        return audit;
    }

    /**
     * Approves what is proposed. Nobody approves an own proposal.
     *
     * @return how many audits were approved
     */
    @Clause("QUA-10")
    public int approve(QualityKeeper by, LocalDate today) {
        require(by.represents(), NOT_PROGRAMME_APPROVER);
        List<PlannedAudit> proposed = audits.stream()
                .filter(one -> one.state() == AuditState.PROPOSED)
                .toList();
        require(!proposed.isEmpty(), NOTHING_TO_APPROVE);
        require(proposed.stream().noneMatch(one -> one.proposedBy() == by.person()), OWN_PROGRAMME);
        proposed.forEach(one -> one.approve(by.person(), today));
        return proposed.size();
    }

    /** What has become of it by the end of that day. */
    @Clause("QUA-10")
    public ProgrammeFact on(LocalDate day) {
        List<PlannedAudit> known =
                audits.stream().filter(one -> one.wasKnownOn(day)).toList();
        List<PlannedAudit> planned =
                known.stream().filter(one -> one.wasApprovedOn(day)).toList();
        List<PlannedAudit> done =
                planned.stream().filter(one -> one.wasHeldOn(day)).toList();
        int cancelled = count(planned, one -> one.wasCancelledOn(day));
        int overdue = count(planned, one -> one.isOverdueOn(day));
        return new ProgrammeFact(
                day,
                planned.size(),
                done.size(),
                count(done, PlannedAudit::wasLate),
                overdue,
                planned.size() - done.size() - cancelled - overdue,
                cancelled,
                count(known, one -> !one.wasApprovedOn(day) && !one.wasCancelledOn(day)));
    }

    private static int count(List<PlannedAudit> audits, Predicate<PlannedAudit> condition) {
        return (int) audits.stream().filter(condition).count();
    }

    public Institution institution() {
        return institution;
    }

    /** A calendar year. */
    public int year() {
        return year;
    }

    /** The first to be held first. */
    public List<PlannedAudit> audits() {
        return audits.stream().sorted(Comparator.comparing(PlannedAudit::due)).toList();
    }
}
