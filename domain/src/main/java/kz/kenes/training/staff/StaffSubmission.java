package kz.kenes.training.staff;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.staff.StaffViolation.NOT_UNIT_HEAD;
import static kz.kenes.training.staff.StaffViolation.NO_STAFF;
import static kz.kenes.training.staff.StaffViolation.SUBMITTED_TODAY;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.staff.vocabulary.StaffForm;

/** The data of a unit's staff as its head has submitted them to the HR service. Nothing of it changes any more. */
@Entity
@Table(name = "staff_submission")
public class StaffSubmission extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by_id")
    private Person submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_on")
    private LocalDate submittedOn;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<StaffLine> lines = new ArrayList<>();

    @Column(name = "teaching_count")
    private int teaching;

    @Column(name = "support_count")
    private int support;

    @Column(name = "degree_count")
    private int withDegree;

    @Column(name = "trained_count")
    private int inTerm;

    protected StaffSubmission() {}

    /**
     * Submits the present state of the unit.
     *
     * @param present by the alphabet
     * @param last day of the last submission of the unit, or null
     */
    @Clause({"TRN-21", "TRN-22"})
    public StaffSubmission(
            Unit unit, List<StaffLine> present, LocalDate last, Person head, Instant now, LocalDate today) {
        require(unit.headOn(today).filter(one -> one == head).isPresent(), NOT_UNIT_HEAD);
        require(!present.isEmpty(), NO_STAFF);
        require(last == null || last.isBefore(today), SUBMITTED_TODAY, today);
        this.institution = unit.institution();
        this.unit = unit;
        this.submittedBy = head;
        this.submittedAt = now;
        this.submittedOn = today;
        for (StaffLine line : present) {
            line.belongTo(this, lines.size());
            lines.add(line);
        }
        this.teaching = count(line -> StaffForm.TEACHING.tellsOf(line.category()));
        this.support = present.size() - teaching;
        this.withDegree = count(line -> line.degree() != null && line.degree().isScientific());
        this.inTerm = count(StaffLine::isInTerm);
    }

    private int count(Predicate<StaffLine> condition) {
        return (int) lines.stream().filter(condition).count();
    }

    /** Whether the form has anybody to tell of. */
    public boolean fills(StaffForm form) {
        return (form == StaffForm.TEACHING ? teaching : support) > 0;
    }

    public Institution institution() {
        return institution;
    }

    public Unit unit() {
        return unit;
    }

    public Person submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** The day, in Kazakhstan, of which the data tell. */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** By the alphabet. */
    public List<StaffLine> lines() {
        return lines.stream().sorted(Comparator.comparing(StaffLine::ordinal)).toList();
    }

    /** Teaching and scientific staff. */
    public int teaching() {
        return teaching;
    }

    /** Everybody else. */
    public int support() {
        return support;
    }

    /** How many have an academic degree above that of a master. */
    public int withDegree() {
        return withDegree;
    }

    /** How many need no training this year. */
    public int inTerm() {
        return inTerm;
    }
}
