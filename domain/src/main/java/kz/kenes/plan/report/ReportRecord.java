package kz.kenes.plan.report;

import static kz.kenes.plan.report.ReportViolation.NOT_SECRETARY;
import static kz.kenes.plan.report.ReportViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.people.Person;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What is known about an annual report at any time of its life. */
@MappedSuperclass
public abstract class ReportRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Body body;

    @Column(name = "academic_year")
    int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_state")
    ReportState state;

    String snapshot;

    String sha256;

    @Column(name = "site_link")
    String siteLink;

    @Column(name = "site_date")
    LocalDate siteDate;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "deposit_index")
    String depositIndex;

    @Column(name = "deposited_at")
    Instant depositedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deposited_by_id")
    Person depositedBy;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    List<ReportPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "annual_report_step", joinColumns = @JoinColumn(name = "report_id"))
    List<ReportStep> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "annual_report_paper", joinColumns = @JoinColumn(name = "report_id"))
    List<FrozenPaper> papers = new ArrayList<>();

    void reach(ReportState reached, Person by, Instant now) {
        state = reached;
        steps.add(new ReportStep(steps.size() + 1, reached, null, now, by));
    }

    void requireState(Set<ReportState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    @Clause("PLN-08")
    void requireSecretary(Person person, Instant now) {
        require(body.isSecretary(person, Body.dayOf(now)), NOT_SECRETARY);
    }

    public Body body() {
        return body;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }

    public ReportState state() {
        return state;
    }

    /** True once numbers and words are kept as they are. */
    public boolean isFrozen() {
        return snapshot != null;
    }

    /** What was kept; null while it is a draft. */
    public Snapshot snapshot() {
        return snapshot == null ? null : Snapshot.of(snapshot);
    }

    /** Hash of what was kept; null while it is a draft. */
    public String sha256() {
        return sha256;
    }

    /** True if what is kept still has the hash that it had when it was frozen. */
    @Clause("PLN-08")
    public boolean isIntact() {
        return snapshot == null || Snapshot.sha256(snapshot).equals(sha256);
    }

    /** True for the report of an ОӘБ, whose sections follow its directions. */
    @Clause("PLN-12")
    public boolean followsDirections() {
        return body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
    }

    /** Where the site of the base university shows it, or null. */
    public String siteLink() {
        return siteLink;
    }

    /** Since when it stands there, or null. */
    public LocalDate siteDate() {
        return siteDate;
    }

    /** Null while it is not sent. */
    public Instant sentAt() {
        return sentAt;
    }

    /** Number of the file in which the office keeps it, or null. */
    public String depositIndex() {
        return depositIndex;
    }

    public Instant depositedAt() {
        return depositedAt;
    }

    /** The secretary who answers for it there. */
    public Person depositedBy() {
        return depositedBy;
    }

    /** Sections and tasks in their order. */
    public List<ReportPart> parts() {
        return parts.stream().sorted(Comparator.comparing(ReportPart::ordinal)).toList();
    }

    public List<ReportPart> sections() {
        return parts().stream().filter(part -> part.kind() != PartKind.TASK).toList();
    }

    /** The tasks for the new academic year. */
    @Clause("PLN-08")
    public List<ReportPart> tasks() {
        return parts().stream().filter(part -> part.kind() == PartKind.TASK).toList();
    }

    /** The earliest first. */
    public List<ReportStep> steps() {
        return steps.stream().sorted(Comparator.comparing(ReportStep::ordinal)).toList();
    }

    public boolean isReceivedBy(Recipient recipient) {
        return steps.stream().anyMatch(step -> step.recipient() == recipient);
    }

    /** The papers made when it was frozen. */
    public List<FrozenPaper> papers() {
        return List.copyOf(papers);
    }
}
