package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.ANALYSIS_INCOMPLETE;
import static kz.kenes.training.TrainingViolation.KEEPER_IS_HEAD;
import static kz.kenes.training.TrainingViolation.NOT_DELIVERED;
import static kz.kenes.training.TrainingViolation.NOT_DIRECTOR;
import static kz.kenes.training.TrainingViolation.NOT_DISCUSSED;
import static kz.kenes.training.TrainingViolation.NOT_EFFECTIVE;
import static kz.kenes.training.TrainingViolation.NOT_KEEPER;
import static kz.kenes.training.TrainingViolation.NOT_UNIT_HEAD;
import static kz.kenes.training.TrainingViolation.NO_PLANS;
import static kz.kenes.training.TrainingViolation.PLAN_OF_OTHER_UNIT;
import static kz.kenes.training.vocabulary.ScheduleState.DISCUSSED;
import static kz.kenes.training.vocabulary.ScheduleState.DRAFT;
import static kz.kenes.training.vocabulary.ScheduleState.RETURNED;
import static kz.kenes.training.vocabulary.ScheduleState.UNDER_APPROVAL;
import static kz.kenes.training.vocabulary.ScheduleState.UNIT_APPROVED;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.training.vocabulary.AnalysisInput;
import kz.kenes.training.vocabulary.PlanState;

/**
 * The schedule of a unit for a year (602-01). The head analyses the past and names who keeps the schedule; the plans that were handed
 * in become its lines; the meeting discusses it; the head, who is not its author, approves it.
 */
@Entity
@Table(name = "unit_training_schedule")
public class UnitSchedule extends UnitScheduleRecord {

    protected UnitSchedule() {}

    /**
     * Drafts the schedule from the plans that were handed in.
     *
     * @param found what the head found on each of the seven points
     * @param keeper who writes it, takes it to the meeting and submits it
     */
    @Clause({"TRN-08", "TRN-09", "ORG-16"})
    public UnitSchedule(
            Unit unit,
            int year,
            Map<AnalysisInput, String> found,
            Person keeper,
            Collection<IndividualPlan> handedIn,
            Person head,
            Instant now,
            LocalDate today) {
        this.institution = unit.institution();
        this.unit = unit;
        this.upperUnit = unit.parentOn(today).orElse(unit);
        this.year = year;
        requireHead(head, today);
        require(keeper != head, KEEPER_IS_HEAD);
        this.keeper = keeper;
        this.draftedBy = head;
        this.draftedAt = now;
        analyse(found);
        gather(handedIn);
        require(!plans.isEmpty(), NO_PLANS);
    }

    /** All seven points before anything is drafted. */
    @Clause("TRN-09")
    private void analyse(Map<AnalysisInput, String> found) {
        Map<AnalysisInput, String> told = new EnumMap<>(AnalysisInput.class);
        found.forEach((input, text) -> {
            if (said(text) != null) {
                told.put(input, said(text));
            }
        });
        List<AnalysisInput> missing = Arrays.stream(AnalysisInput.values())
                .filter(input -> !told.containsKey(input))
                .toList();
        require(missing.isEmpty(), ANALYSIS_INCOMPLETE, missing.size(), missing.isEmpty() ? "" : missing.get(0));
        findings.putAll(told);
    }

    /** Takes in plans that were handed in since; the meeting has to discuss them. */
    @Clause({"TRN-08", "TRN-37"})
    public void collect(Collection<IndividualPlan> handedIn, Person by, LocalDate today) {
        requireOpenTo(by, today);
        require(!handedIn.isEmpty(), NO_PLANS);
        gather(handedIn);
        drawUpAnew();
    }

    private void gather(Collection<IndividualPlan> handedIn) {
        for (IndividualPlan plan : handedIn) {
            plan.include(this);
            plans.add(plan);
        }
    }

    /** Gives a plan back to its employee; the meeting has to discuss what is left. */
    @Clause("TRN-37")
    public void release(IndividualPlan plan, String why, Person by, LocalDate today) {
        requireOpenTo(by, today);
        require(plans.contains(plan) && plan.state() == PlanState.INCLUDED, PLAN_OF_OTHER_UNIT);
        plan.release(why);
        plans.remove(plan);
        drawUpAnew();
    }

    /** What was discussed is not what stands here now. */
    private void drawUpAnew() {
        state = DRAFT;
        minutes = null;
    }

    private void requireOpenTo(Person by, LocalDate today) {
        require(by == keeper || unit.headOn(today).filter(head -> head == by).isPresent(), NOT_KEEPER);
        requireState(EnumSet.of(DRAFT, DISCUSSED, RETURNED));
    }

    /** The meeting of the unit has discussed it. */
    @Clause("TRN-11")
    public void discuss(UnitMinutes signed, Person by, LocalDate today) {
        requireOpenTo(by, today);
        require(!plans.isEmpty(), NO_PLANS);
        minutes = signed;
        state = DISCUSSED;
    }

    /** The keeper submits it to the head; never before the meeting has discussed it. */
    @Clause({"TRN-11", "TRN-37"})
    public void submit(Person by) {
        require(by == keeper, NOT_KEEPER);
        require(minutes != null, NOT_DISCUSSED);
        requireState(EnumSet.of(DISCUSSED, RETURNED));
        reach(UNDER_APPROVAL);
    }

    /** The head approves it; it is the institute's turn now. */
    @Clause("TRN-11")
    public void approve(Person head, Instant at) {
        requireState(EnumSet.of(UNDER_APPROVAL));
        reach(UNIT_APPROVED);
        approvedBy = head;
        approvedAt = at;
    }

    /** The head does not approve it. */
    @Clause("TRN-37")
    public void refuse(String why) {
        requireState(EnumSet.of(UNDER_APPROVAL));
        goBack(why);
    }

    /** The keeper has taken it back from the head. */
    public void takeBack() {
        requireState(EnumSet.of(UNDER_APPROVAL));
        reach(DISCUSSED);
    }

    /** The director gives it back before signing. */
    @Clause({"TRN-12", "TRN-37"})
    public void giveBack(String why, Person director, LocalDate today) {
        require(isUnderDirector(director, today), NOT_DIRECTOR);
        requireState(EnumSet.of(UNIT_APPROVED));
        if (instituteSchedule != null) {
            instituteSchedule.drop(this);
        }
        goBack(why);
        approvedBy = null;
        approvedAt = null;
    }

    void joinTo(InstituteSchedule whole) {
        requireState(EnumSet.of(UNIT_APPROVED));
        instituteSchedule = whole;
    }

    void leave() {
        instituteSchedule = null;
    }

    /** The director sends the approved schedule down. */
    void deliver(Instant now) {
        require(isEffective(), NOT_EFFECTIVE);
        deliveredAt = deliveredAt == null ? now : deliveredAt;
    }

    /** The head of the unit confirms that it is there, for the control of what was planned. */
    @Clause("TRN-16")
    public void receive(Person head, Instant now, LocalDate today) {
        requireHead(head, today);
        require(deliveredAt != null, NOT_DELIVERED);
        if (receivedAt == null) {
            receivedBy = head;
            receivedAt = now;
        }
    }

    @Clause("ORG-16")
    private void requireHead(Person person, LocalDate day) {
        require(isUnderHead(person, day), NOT_UNIT_HEAD);
    }

    public boolean isUnderHead(Person person, LocalDate day) {
        return unit.headOn(day).filter(head -> head == person).isPresent();
    }

    public boolean isUnderDirector(Person person, LocalDate day) {
        return upperUnit.headOn(day).filter(head -> head == person).isPresent();
    }

    /** True once the schedule of the university is approved. */
    @Clause("TRN-15")
    public boolean isEffective() {
        return instituteSchedule != null && instituteSchedule.isEffective();
    }
}
