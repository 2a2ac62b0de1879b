package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.NOT_OWN_PLAN;
import static kz.kenes.training.TrainingViolation.NOT_UNIT_HEAD;
import static kz.kenes.training.TrainingViolation.NO_TRAINING;
import static kz.kenes.training.TrainingViolation.NO_UNIT;
import static kz.kenes.training.TrainingViolation.PLAN_NOT_HANDED_IN;
import static kz.kenes.training.TrainingViolation.PLAN_NOT_OPEN;
import static kz.kenes.training.TrainingViolation.PLAN_OF_OTHER_UNIT;
import static kz.kenes.training.TrainingViolation.REMARKS_REQUIRED;
import static kz.kenes.training.TrainingViolation.YEAR_WRONG;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.vocabulary.PlanState;

/** What an employee of any category wants to learn in a calendar year, as a member of one unit. */
@Entity
@Table(name = "training_plan")
public class IndividualPlan extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private StaffCategory category;

    @Column(name = "training_year")
    private int year;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("training.startsOn, id")
    private List<TrainingItem> items = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_state")
    private PlanState state = PlanState.DRAFT;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    private String remarks;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "schedule_id")
    private UnitSchedule schedule;

    protected IndividualPlan() {}

    /** Begins the plan of an employee for this year or the next. */
    @Clause({"TRN-01", "TRN-07", "ORG-12"})
    public IndividualPlan(Employment employment, int year, LocalDate today) {
        require(employment.unit() != null, NO_UNIT);
        require(
                year == today.getYear() || year == today.getYear() + 1,
                YEAR_WRONG,
                today.getYear(),
                today.getYear() + 1);
        this.institution = employment.institution();
        this.unit = employment.unit();
        this.person = employment.person();
        this.category = employment.category();
        this.year = year;
    }

    public TrainingItem add(Training training, Collection<FundingShare> shares, Person by) {
        requireOpenTo(by);
        TrainingItem item = new TrainingItem(this, training, shares);
        items.add(item);
        return item;
    }

    public void change(TrainingItem item, Training training, Collection<FundingShare> shares, Person by) {
        requireOpenTo(by);
        item.describe(training, shares);
    }

    public void remove(TrainingItem item, Person by) {
        requireOpenTo(by);
        items.remove(item);
    }

    @Clause("TRN-07")
    private void requireOpenTo(Person by) {
        require(by == person, NOT_OWN_PLAN);
        require(isOpen(), PLAN_NOT_OPEN, state);
    }

    /** True while the employee may change it. */
    public boolean isOpen() {
        return state == PlanState.DRAFT || state == PlanState.RETURNED;
    }

    /** Hands it in to the unit, with all papers that its trainings need. */
    @Clause({"TRN-07", "TRN-08", "TRN-37"})
    public void handIn(Person by, Instant now) {
        requireOpenTo(by);
        require(!items.isEmpty(), NO_TRAINING);
        items.forEach(TrainingItem::requirePapers);
        state = PlanState.HANDED_IN;
        handedInAt = now;
        remarks = null;
    }

    /** The employee takes it back before it has become a part of the schedule. */
    @Clause("TRN-37")
    public void takeBack(Person by) {
        require(by == person, NOT_OWN_PLAN);
        require(state == PlanState.HANDED_IN, PLAN_NOT_HANDED_IN);
        state = PlanState.DRAFT;
    }

    /** The head of the unit gives it back to the employee. */
    @Clause("TRN-37")
    public void giveBack(String why, Person by, LocalDate day) {
        require(isUnderHead(by, day), NOT_UNIT_HEAD);
        require(state == PlanState.HANDED_IN, PLAN_NOT_HANDED_IN);
        release(why);
    }

    /** Becomes a part of the schedule of the unit. */
    @Clause({"TRN-06", "TRN-08", "TRN-37"})
    void include(UnitSchedule newSchedule) {
        require(newSchedule.unit() == unit && newSchedule.year() == year, PLAN_OF_OTHER_UNIT);
        require(state == PlanState.HANDED_IN, PLAN_NOT_HANDED_IN);
        items.forEach(TrainingItem::requireJustified);
        schedule = newSchedule;
        state = PlanState.INCLUDED;
    }

    void release(String why) {
        require(said(why) != null, REMARKS_REQUIRED);
        state = PlanState.RETURNED;
        remarks = said(why);
        schedule = null;
    }

    /** True for the head of the unit or of the unit above. */
    @Clause("ORG-16")
    public boolean isUnderHead(Person candidate, LocalDate day) {
        return unit.headOn(day).filter(head -> head == candidate).isPresent()
                || unit.parentOn(day)
                        .flatMap(above -> above.headOn(day))
                        .filter(head -> head == candidate)
                        .isPresent();
    }

    /** True if each training of another form has its justification approved. */
    public boolean isJustified() {
        return items.stream().allMatch(TrainingItem::isJustified);
    }

    /** True once the head of the apparatus has approved the schedule of the university of which it is a part. */
    @Clause("TRN-15")
    public boolean isEffective() {
        return schedule != null && schedule.isEffective();
    }

    public int hours() {
        return items.stream().mapToInt(item -> item.training().hours()).sum();
    }

    public Institution institution() {
        return institution;
    }

    public Unit unit() {
        return unit;
    }

    public Person person() {
        return person;
    }

    public StaffCategory category() {
        return category;
    }

    /** Calendar year. */
    public int year() {
        return year;
    }

    /** The earliest first. */
    public List<TrainingItem> items() {
        return items.stream()
                .sorted(Comparator.comparing(
                                (TrainingItem item) -> item.training().startsOn())
                        .thenComparing(TrainingItem::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public PlanState state() {
        return state;
    }

    /** Null until it was handed in. */
    public Instant handedInAt() {
        return handedInAt;
    }

    /** Why it was given back, or null. */
    public String remarks() {
        return remarks;
    }

    /** The schedule of which it is a part, or null. */
    public UnitSchedule schedule() {
        return schedule;
    }
}
