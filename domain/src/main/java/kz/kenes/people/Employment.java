package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.DATES_OUT_OF_ORDER;
import static kz.kenes.people.PeopleViolation.EMPLOYMENT_ENDED;
import static kz.kenes.people.PeopleViolation.INSTITUTION_CLOSED;
import static kz.kenes.people.PeopleViolation.NO_COMPETITION_NEEDED;
import static kz.kenes.people.PeopleViolation.POSITION_NOT_IN_FORCE;
import static kz.kenes.people.PeopleViolation.POSITION_OF_OTHER_CATEGORY;
import static kz.kenes.people.PeopleViolation.POSITION_REQUIRED;
import static kz.kenes.people.PeopleViolation.UNIT_NOT_IN_FORCE;
import static kz.kenes.people.PeopleViolation.UNIT_OF_OTHER_INSTITUTION;
import static kz.kenes.people.vocabulary.StaffCategory.SERVICE;
import static kz.kenes.people.vocabulary.StaffCategory.TEACHING;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/** That a person works for an institution, in a unit, on a position of the catalogue, for a time (ORG-11, ORG-12). */
@Entity
@Table(name = "employment")
public class Employment extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private StaffCategory category;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "job_title")
    private String jobTitle;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    @Embedded
    private Competition competition;

    @Enumerated(EnumType.STRING)
    @Column(name = "leaving_ground")
    private LeavingGround leavingGround;

    protected Employment() {}

    Employment(Person person, Workplace workplace, StaffCategory category, Position position, Validity validity) {
        this.person = Objects.requireNonNull(person);
        this.institution = workplace.institution();
        this.unit = workplace.unit();
        this.jobTitle = workplace.jobTitle();
        this.category = Objects.requireNonNull(category);
        this.position = position;
        this.validity = Objects.requireNonNull(validity);
        requirePlace();
        requirePosition();
    }

    private void requirePlace() {
        LocalDate first = validity.validFrom();
        require(institution.existsOn(first), INSTITUTION_CLOSED, institution.name());
        if (unit != null) {
            require(unit.institution() == institution, UNIT_OF_OTHER_INSTITUTION, unit.name());
            require(unit.validity().includes(first), UNIT_NOT_IN_FORCE, unit.name(), first);
        }
    }

    private void requirePosition() {
        if (position == null) {
            require(category == SERVICE || !institution.isUniversity(), POSITION_REQUIRED);
        } else {
            require(position.suits(category), POSITION_OF_OTHER_CATEGORY, position.name(), category);
            require(position.validity().includes(validity.validFrom()), POSITION_NOT_IN_FORCE, position.name());
        }
    }

    /** The person leaves; the day is the last one of work. */
    @Clause("ORG-12")
    public void endOn(LocalDate lastDay) {
        if (validity.validTo() != null) {
            require(lastDay.isBefore(validity.validTo()), EMPLOYMENT_ENDED, validity.validTo());
        }
        require(!lastDay.isBefore(validity.validFrom()), DATES_OUT_OF_ORDER, validity.validFrom(), lastDay);
        validity = validity.until(lastDay);
    }

    /**
     * The same with the ground on which the employment ends; may be said later for one that has ended without a ground.
     *
     * @param ground why the person leaves
     */
    @Clause({"ORG-12", "TRN-35"})
    public void leave(LocalDate lastDay, LeavingGround ground) {
        if (leavingGround != null || !lastDay.equals(validity.validTo())) {
            endOn(lastDay);
        }
        leavingGround = Objects.requireNonNull(ground);
    }

    /** Says by which competition the vacancy was filled: a vacancy of the teaching staff, and no other. */
    @Clause("ORG-13")
    public void fillBy(Competition won) {
        require(needsCompetition(), NO_COMPETITION_NEEDED, category);
        require(
                validity.validTo() == null || !won.contractFrom().isAfter(validity.validTo()),
                EMPLOYMENT_ENDED,
                validity.validTo());
        competition = won;
    }

    /** Vacancies of the teaching staff of a university are filled by competition. */
    @Clause("ORG-13")
    public boolean needsCompetition() {
        return category == TEACHING && institution.isUniversity();
    }

    boolean isSameWorkAs(Employment other) {
        return institution == other.institution
                && unit == other.unit
                && category == other.category
                && position == other.position
                && Objects.equals(jobTitle, other.jobTitle);
    }

    public Person person() {
        return person;
    }

    public Institution institution() {
        return institution;
    }

    /** Null if the person works for the institution as a whole. */
    public Unit unit() {
        return unit;
    }

    public StaffCategory category() {
        return category;
    }

    /** Null for service staff and outside universities. */
    public Position position() {
        return position;
    }

    /** What the person is called at work when the catalogue does not say it, or null. */
    public String jobTitle() {
        return jobTitle;
    }

    /** By which competition the vacancy was filled; null where it was not recorded. */
    public Competition competition() {
        return competition;
    }

    /** Null while the employment lasts, and where nobody has said it. */
    public LeavingGround leavingGround() {
        return leavingGround;
    }

    public Validity validity() {
        return validity;
    }
}
