package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.NOT_LEADER;
import static kz.kenes.training.effect.EffectViolation.PLAN_AHEAD;
import static kz.kenes.training.effect.EffectViolation.REMARKS_REQUIRED;
import static kz.kenes.training.effect.EffectViolation.REPORT_TEXT_REQUIRED;
import static kz.kenes.training.effect.EffectViolation.RESOLUTION_REQUIRED;
import static kz.kenes.training.effect.EffectViolation.WRONG_STATE;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.IndividualPlan;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.TrainingViolation;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.effect.vocabulary.PlanReportState;
import kz.kenes.training.vocabulary.ItemState;

/** The report of an employee on the individual plan at the end of its period, with the resolution of the head. */
@Entity
@Table(name = "training_plan_report")
public class PlanReport extends DomainEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id")
    private IndividualPlan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_state")
    private PlanReportState state = PlanReportState.HANDED_IN;

    @Column(name = "report_text")
    private String text;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    private String remarks;

    private int planned;
    private int completed;

    @Column(name = "not_done")
    private int notDone;

    @Embedded
    private UnitMinutes minutes;

    private String resolution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "resolved_by_id")
    private Person resolvedBy;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "whole_id")
    private TrainingReport whole;

    protected PlanReport() {}

    /** The employee reports once nothing of the plan lies ahead. */
    @Clause("TRN-25")
    public PlanReport(IndividualPlan plan, String text, Person by, LocalDate today) {
        this.plan = plan;
        require(plan.isEffective(), TrainingViolation.NOT_EFFECTIVE);
        say(text, by, today);
    }

    /** Whether nothing of the plan lies ahead any more. */
    @Clause("TRN-25")
    public static boolean isTimeFor(IndividualPlan plan, LocalDate today) {
        return plan.items().stream().noneMatch(item -> liesAhead(item, today));
    }

    private static boolean liesAhead(TrainingItem item, LocalDate today) {
        return item.state() == ItemState.PLANNED
                && !today.isAfter(item.training().endsOn());
    }

    private void say(String words, Person by, LocalDate today) {
        require(by == plan.person(), TrainingViolation.NOT_OWN_PLAN);
        require(isTimeFor(plan, today), PLAN_AHEAD);
        require(AfterCourse.said(words) != null, REPORT_TEXT_REQUIRED);
        text = AfterCourse.said(words);
        reportedOn = today;
        count();
    }

    /** As the facts are now; once the head has resolved, the numbers stay. */
    private void count() {
        planned = plan.items().size();
        completed = count(ItemState.COMPLETED);
        notDone = count(ItemState.NOT_DONE);
    }

    private int count(ItemState wanted) {
        return (int)
                plan.items().stream().filter(item -> item.state() == wanted).count();
    }

    /** Hands it in again after it was given back. */
    @Clause("TRN-25")
    public void report(String words, Person by, LocalDate today) {
        requireState(EnumSet.of(PlanReportState.RETURNED));
        say(words, by, today);
        state = PlanReportState.HANDED_IN;
        remarks = null;
    }

    /** One step back, to the employee. */
    @Clause({"TRN-26", "TRN-37"})
    public void giveBack(String why, Person by, LocalDate today) {
        requireLeader(by, today);
        requireState(EnumSet.of(PlanReportState.HANDED_IN, PlanReportState.RESOLVED));
        require(AfterCourse.said(why) != null, REMARKS_REQUIRED);
        remarks = AfterCourse.said(why);
        state = PlanReportState.RETURNED;
        minutes = null;
        resolution = null;
        resolvedBy = null;
        resolvedAt = null;
    }

    /** The meeting has discussed it; the head writes the resolution. */
    @Clause("TRN-26")
    public void resolve(UnitMinutes signed, String words, Person by, Instant now, LocalDate today) {
        requireLeader(by, today);
        requireState(EnumSet.of(PlanReportState.HANDED_IN));
        require(AfterCourse.said(words) != null, RESOLUTION_REQUIRED);
        minutes = Discussed.since(reportedOn, signed);
        resolution = AfterCourse.said(words);
        resolvedBy = by;
        resolvedAt = now;
        count();
        state = PlanReportState.RESOLVED;
    }

    /** Becomes a part of the report of the unit; never without the resolution. */
    @Clause({"TRN-26", "TRN-29", "TRN-37"})
    void joinTo(TrainingReport report) {
        requireState(EnumSet.of(PlanReportState.RESOLVED));
        whole = report;
        state = PlanReportState.GATHERED;
    }

    private void requireState(Set<PlanReportState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    private void requireLeader(Person by, LocalDate today) {
        require(isLedBy(by, today), NOT_LEADER);
    }

    /** The head of the unit or of the one above, never the employee. */
    @Clause("ORG-16")
    public boolean isLedBy(Person by, LocalDate day) {
        return AfterCourse.leads(plan, by, day);
    }

    public IndividualPlan plan() {
        return plan;
    }

    public PlanReportState state() {
        return state;
    }

    public String text() {
        return text;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** Why it was given back, or null. */
    public String remarks() {
        return remarks;
    }

    public int planned() {
        return planned;
    }

    public int completed() {
        return completed;
    }

    public int notDone() {
        return notDone;
    }

    /** Null until it is resolved. */
    public UnitMinutes minutes() {
        return minutes;
    }

    public String resolution() {
        return resolution;
    }

    public Person resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    /** The report of the unit of which it is a part, or null. */
    public TrainingReport whole() {
        return whole;
    }
}
