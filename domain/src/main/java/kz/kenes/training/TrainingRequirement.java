package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.HOURS_NOT_POSITIVE;
import static kz.kenes.training.TrainingViolation.INTERVAL_OUT_OF_RANGE;
import static kz.kenes.training.TrainingViolation.RECORD_GROUND_REQUIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import kz.kenes.people.Institution;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * How much training a category of staff needs, and how often. The procedure names the requirement of the ministry without its
 * numbers; so they are entered, each with the document that says them.
 */
@Entity
@Table(name = "training_requirement")
public class TrainingRequirement extends DomainEntity {

    private static final int LONGEST = 10;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Enumerated(EnumType.STRING)
    private StaffCategory category;

    @Column(name = "least_hours")
    private int hours;

    @Column(name = "every_years")
    private int years;

    private String ground;

    protected TrainingRequirement() {}

    /**
     * @param hours least number of academic hours
     * @param years within how many years, from 1 to 10
     * @param ground number, date and title of the document
     */
    @Clause("TRN-10")
    public TrainingRequirement(Institution institution, StaffCategory category, int hours, int years, String ground) {
        this.institution = Objects.requireNonNull(institution);
        this.category = Objects.requireNonNull(category);
        change(hours, years, ground);
    }

    @Clause("TRN-10")
    public void change(int newHours, int newYears, String newGround) {
        require(newHours > 0, HOURS_NOT_POSITIVE);
        require(newYears >= 1 && newYears <= LONGEST, INTERVAL_OUT_OF_RANGE, LONGEST);
        require(said(newGround) != null, RECORD_GROUND_REQUIRED);
        hours = newHours;
        years = newYears;
        ground = said(newGround);
    }

    /** By how many hours a training or a plan falls short; 0 if it suffices. */
    @Clause("TRN-10")
    public int shortfall(int planned) {
        return Math.max(0, hours - planned);
    }

    /**
     * The year in which the next training is due; this year for whoever is late already or was never trained.
     *
     * @param last year of the last training, or null
     */
    @Clause({"TRN-09", "TRN-10"})
    public int dueYear(Integer last, int thisYear) {
        return last == null ? thisYear : Math.max(thisYear, last + years);
    }

    public Institution institution() {
        return institution;
    }

    public StaffCategory category() {
        return category;
    }

    /** Least number of academic hours. */
    public int hours() {
        return hours;
    }

    /** Within how many years. */
    public int years() {
        return years;
    }

    public String ground() {
        return ground;
    }
}
