package kz.kenes.plan.work;

import static kz.kenes.plan.work.WorkViolation.COUNCIL_ABOVE_REQUIRED;
import static kz.kenes.plan.work.WorkViolation.ITEM_LINKED;
import static kz.kenes.plan.work.WorkViolation.ITEM_OF_OTHER_PLAN;
import static kz.kenes.plan.work.WorkViolation.NOT_COUNCIL;
import static kz.kenes.plan.work.WorkViolation.NOT_EDITABLE;
import static kz.kenes.plan.work.WorkViolation.NOT_EFFECTIVE;
import static kz.kenes.plan.work.WorkViolation.NOT_SECRETARY;
import static kz.kenes.plan.work.WorkViolation.PLACE_REQUIRED;
import static kz.kenes.plan.work.WorkViolation.PLAN_EMPTY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;

/**
 * An edition of the yearly work plan of a body: drafted, submitted, and effective once the last step of its way is taken, until a
 * later edition supersedes it; or returned with remarks and submitted again.
 */
@Entity
@Table(name = "work_plan")
public class WorkPlan extends WorkPlanRecord {

    protected WorkPlan() {}

    /**
     * Drafts the first edition of a plan.
     *
     * @param first first day of the year of the plan; it lasts one year
     */
    @Clause({"PLN-01", "PLN-06", "PLN-17"})
    public WorkPlan(Body body, LocalDate first, Person secretary, Instant now) {
        this(body, first, 1, secretary, now);
        require(
                body.kind() != BodyKind.INSTITUTE_BUREAU
                        || body.parent() != null && body.parent().kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
                COUNCIL_ABOVE_REQUIRED);
    }

    private WorkPlan(Body body, LocalDate first, int edition, Person secretary, Instant now) {
        require(body.isSecretary(secretary, Body.dayOf(now)), NOT_SECRETARY);
        this.body = body;
        this.firstDay = Objects.requireNonNull(first);
        this.lastDay = first.plusYears(1).minusDays(1);
        this.year = first.getYear();
        this.edition = edition;
        this.author = secretary;
    }

    /** The day on which the plan after one that began on that day begins; without one, the academic year of today. */
    @Clause("PLN-17")
    public static LocalDate firstDayOf(int year, LocalDate before) {
        return before == null ? new AcademicYear(year).firstDay() : before.withYear(year);
    }

    /** Drafts the next edition with the same lines. This one holds until that one is approved. */
    @Clause("PLN-02")
    public WorkPlan change(Person secretary, Instant now) {
        require(state == PlanState.EFFECTIVE, NOT_EFFECTIVE);
        WorkPlan next = new WorkPlan(body, firstDay, edition + 1, secretary, now);
        next.series = series();
        items.forEach(item -> next.items.add(PlanItem.continued(next, item)));
        return next;
    }

    /** Adds a line. */
    @Clause({"PLN-07", "PLN-17", "CNL-08", "CNL-23"})
    public PlanItem add(PlanItemDraft draft, Person secretary, Instant now) {
        requireEditable(secretary, now);
        PlanItem item = new PlanItem(this, draft);
        items.add(item);
        itemChanges++;
        return item;
    }

    /** Says of a line something else. */
    @Clause({"PLN-07", "PLN-17", "CNL-08", "CNL-23"})
    public void change(PlanItem item, PlanItemDraft draft, Person secretary, Instant now) {
        requireEditable(secretary, now);
        requireOwn(item);
        item.describe(draft);
        itemChanges++;
    }

    /** Takes a line out of the plan. One that is on an agenda or has become an event stays. */
    @Clause("PLN-07")
    public void remove(PlanItem item, Person secretary, Instant now) {
        requireEditable(secretary, now);
        requireOwn(item);
        require(!item.isLinked(), ITEM_LINKED);
        items.remove(item);
        itemChanges++;
    }

    private void requireOwn(PlanItem item) {
        require(item.plan() == this, ITEM_OF_OTHER_PLAN);
    }

    private void requireEditable(Person secretary, Instant now) {
        require(state.isEditable(), NOT_EDITABLE, state);
        requireSecretary(secretary, now);
    }

    /** @throws kz.kenes.shared.RuleViolation for anybody but the secretary of the body */
    public void requireSecretary(Person person, Instant now) {
        require(body.isSecretary(person, Body.dayOf(now)), NOT_SECRETARY);
    }

    /** The secretary sends it on its way. */
    @Clause({"PLN-01", "PLN-03", "PLN-04", "PLN-06"})
    public void submit(Person secretary, Instant now) {
        requireEditable(secretary, now);
        require(!items.isEmpty(), PLAN_EMPTY);
        state = PlanState.SUBMITTED;
        remarks = null;
    }

    /**
     * The last step is taken: the plan holds from now on. The edition before is superseded first.
     *
     * @param by who approved it, or null where a body did by its decision
     */
    @Clause({"PLN-01", "PLN-02", "PLN-03", "PLN-04", "PLN-05", "PLN-06"})
    public void takeEffect(Person by, Instant now) {
        require(state == PlanState.SUBMITTED, NOT_EDITABLE, state);
        state = PlanState.EFFECTIVE;
        effective = true;
        preparing = null;
        approver = by;
        approvedAt = now;
    }

    /** A later edition takes the place; what was done meanwhile goes over to it. */
    @Clause("PLN-02")
    public void giveWayTo(WorkPlan next) {
        require(state == PlanState.EFFECTIVE, NOT_EFFECTIVE);
        for (PlanItem item : next.items) {
            items.stream().filter(item::isSameLineAs).findFirst().ifPresent(item::takeOver);
        }
        state = PlanState.SUPERSEDED;
        effective = null;
    }

    public void giveBack(String why) {
        require(state == PlanState.SUBMITTED, NOT_EDITABLE, state);
        state = PlanState.RETURNED;
        remarks = why;
    }

    /** Whoever submitted it takes it back. */
    public void takeBack() {
        require(state == PlanState.SUBMITTED, NOT_EDITABLE, state);
        state = PlanState.DRAFT;
    }

    /**
     * Puts the plan of the council among the documents that the office of academic policy and quality keeps; its secretary is
     * responsible for the copy.
     *
     * @param place where the paper copy lies
     */
    @Clause("PLN-18")
    public void keep(String place, Person secretary, Instant now) {
        require(body.kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, NOT_COUNCIL);
        require(state == PlanState.EFFECTIVE, NOT_EFFECTIVE);
        requireSecretary(secretary, now);
        require(place != null && !place.isBlank(), PLACE_REQUIRED);
        keeper = secretary;
        keptAt = now;
        keptPlace = place.strip();
    }
}
