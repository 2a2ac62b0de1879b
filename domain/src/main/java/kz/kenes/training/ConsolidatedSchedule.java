package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.BUDGET_NOT_AGREED;
import static kz.kenes.training.TrainingViolation.GROUND_REQUIRED;
import static kz.kenes.training.TrainingViolation.LIMIT_NEGATIVE;
import static kz.kenes.training.TrainingViolation.NOTHING_CONSOLIDATED;
import static kz.kenes.training.TrainingViolation.NOTHING_TO_CONSOLIDATE;
import static kz.kenes.training.TrainingViolation.YEAR_WRONG;
import static kz.kenes.training.vocabulary.ScheduleState.APPROVED;
import static kz.kenes.training.vocabulary.ScheduleState.BUDGET_AGREED;
import static kz.kenes.training.vocabulary.ScheduleState.COMMUNICATED;
import static kz.kenes.training.vocabulary.ScheduleState.DRAFT;
import static kz.kenes.training.vocabulary.ScheduleState.RETURNED;
import static kz.kenes.training.vocabulary.ScheduleState.UNDER_APPROVAL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.training.vocabulary.ScheduleState;

/**
 * The schedule of the whole university for a year (602-05), made by the HR service of what institutes, departments, centres and
 * services have handed over.
 */
@Entity
@Table(name = "consolidated_schedule")
public class ConsolidatedSchedule extends TrainingSchedule {

    @Column(name = "budget_limit")
    private BigDecimal limit;

    @Column(name = "budget_ground")
    private String ground;

    @Column(name = "university_pays")
    private boolean universityPays;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreed_by_id")
    private Person agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approved_by_id")
    private Person approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected ConsolidatedSchedule() {}

    /** Opens the planning of this year or the next. */
    @Clause("TRN-13")
    public ConsolidatedSchedule(Institution institution, int year, BigDecimal limit, String ground, LocalDate today) {
        require(
                year == today.getYear() || year == today.getYear() + 1,
                YEAR_WRONG,
                today.getYear(),
                today.getYear() + 1);
        this.institution = Objects.requireNonNull(institution);
        this.year = year;
        limit(limit, ground);
    }

    /**
     * Says how much the university can spend.
     *
     * @param newLimit in tenge
     * @param newGround number, date and title of the document
     */
    @Clause("TRN-14")
    public void limit(BigDecimal newLimit, String newGround) {
        requireState(EnumSet.of(DRAFT, RETURNED));
        require(newLimit != null && newLimit.signum() >= 0, LIMIT_NEGATIVE);
        require(said(newGround) != null, GROUND_REQUIRED);
        limit = newLimit;
        ground = said(newGround);
    }

    /**
     * Takes in everything that is signed and not yet a part; what is a part already stays one.
     *
     * @return how many were new
     */
    @Clause({"TRN-12", "TRN-13"})
    public int consolidate(Collection<InstituteSchedule> signed) {
        requireState(EnumSet.of(DRAFT, RETURNED));
        require(!signed.isEmpty(), NOTHING_TO_CONSOLIDATE);
        signed.forEach(part -> part.joinTo(this));
        return signed.size();
    }

    /** Gives a part back to its director, while nobody is asked for the whole. */
    @Clause({"TRN-13", "TRN-37"})
    public void giveBack(InstituteSchedule part, String why) {
        requireState(EnumSet.of(DRAFT, RETURNED));
        part.giveBack(why);
    }

    /**
     * Goes to the finance department, where the university pays, and to the head of the apparatus.
     *
     * @param parts how many parts it has
     * @param universityFunds what the university pays in all, in tenge
     */
    @Clause({"TRN-13", "TRN-14", "TRN-37"})
    public void submit(long parts, BigDecimal universityFunds) {
        requireState(EnumSet.of(DRAFT, RETURNED));
        require(parts > 0, NOTHING_CONSOLIDATED);
        reach(UNDER_APPROVAL);
        universityPays = universityFunds.signum() > 0;
        agreedBy = null;
        agreedAt = null;
    }

    /** The finance department agrees the budget. */
    @Clause("TRN-14")
    public void agreeBudget(Person by, Instant at) {
        requireState(EnumSet.of(UNDER_APPROVAL));
        reach(BUDGET_AGREED);
        agreedBy = by;
        agreedAt = at;
    }

    /** The head of the apparatus approves it; money of the university only with an agreed budget. */
    @Clause({"TRN-14", "TRN-15", "TRN-37"})
    public void approve(Person by, Instant at) {
        requireState(EnumSet.of(UNDER_APPROVAL, BUDGET_AGREED));
        require(!universityPays || state == BUDGET_AGREED, BUDGET_NOT_AGREED);
        reach(APPROVED);
        approvedBy = by;
        approvedAt = at;
    }

    /** Finance or the head of the apparatus gives it back to the HR service. */
    @Clause("TRN-37")
    public void refuse(String why) {
        requireState(EnumSet.of(UNDER_APPROVAL, BUDGET_AGREED));
        goBack(why);
    }

    /** The HR service has taken it back. */
    public void takeBack() {
        requireState(EnumSet.of(UNDER_APPROVAL, BUDGET_AGREED));
        reach(DRAFT);
    }

    /**
     * Every unit has it.
     *
     * @param waiting how many units have not confirmed it yet
     */
    @Clause("TRN-16")
    public void confirm(long waiting) {
        if (state == APPROVED && waiting == 0) {
            reach(COMMUNICATED);
        }
    }

    /** True if the university is to pay more than it can. */
    @Clause("TRN-14")
    public boolean exceeds(BigDecimal universityFunds) {
        return universityFunds.compareTo(limit) > 0;
    }

    /** True while the HR service may change what it consists of. */
    public boolean isOpen() {
        return state == ScheduleState.DRAFT || state == ScheduleState.RETURNED;
    }

    /** What the university can spend, in tenge. */
    public BigDecimal limit() {
        return limit;
    }

    public String ground() {
        return ground;
    }

    public Person agreedBy() {
        return agreedBy;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public Person approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
