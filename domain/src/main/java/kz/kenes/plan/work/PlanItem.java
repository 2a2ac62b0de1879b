package kz.kenes.plan.work;

import static kz.kenes.plan.work.WorkViolation.CONTENT_REQUIRED;
import static kz.kenes.plan.work.WorkViolation.EVENT_OF_OTHER_BODY;
import static kz.kenes.plan.work.WorkViolation.EVIDENCE_REQUIRED;
import static kz.kenes.plan.work.WorkViolation.ITEM_CLOSED;
import static kz.kenes.plan.work.WorkViolation.ITEM_LINKED;
import static kz.kenes.plan.work.WorkViolation.LINK_WRONG;
import static kz.kenes.plan.work.WorkViolation.MEETING_OF_OTHER_BODY;
import static kz.kenes.plan.work.WorkViolation.NOT_AN_EVENT;
import static kz.kenes.plan.work.WorkViolation.NOT_A_QUESTION;
import static kz.kenes.plan.work.WorkViolation.NOT_EFFECTIVE;
import static kz.kenes.plan.work.WorkViolation.NOT_RESPONSIBLE;
import static kz.kenes.plan.work.WorkViolation.OUTSIDE_YEAR;
import static kz.kenes.plan.work.WorkViolation.REASON_REQUIRED;
import static kz.kenes.plan.work.WorkViolation.RESPONSIBLE_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.people.Person;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.RemitLinks;
import kz.kenes.shared.Clause;

/**
 * A line of a work plan: planned → in progress → done, or not done for a reason. It keeps its number through the editions of the
 * plan, so that agendas and events find it in the one that holds.
 */
@Entity
@Table(name = "plan_item")
public class PlanItem extends PlanItemRecord {

    protected PlanItem() {}

    PlanItem(WorkPlan plan, PlanItemDraft draft) {
        this.plan = plan;
        describe(draft);
    }

    /** The same line in the next edition. */
    static PlanItem continued(WorkPlan next, PlanItem before) {
        PlanItem item = new PlanItem();
        item.plan = next;
        item.line = before.line();
        item.say(before.toDraft());
        item.takeOver(before);
        return item;
    }

    @Clause({"PLN-07", "PLN-17", "CNL-08", "CNL-23"})
    final void describe(PlanItemDraft draft) {
        require(draft.content() != null && !draft.content().kk().isBlank(), CONTENT_REQUIRED);
        requireWithinYear(draft.due());
        require(draft.person() != null || draft.unit() != null, RESPONSIBLE_REQUIRED);
        new RemitLinks(plan.body().kind(), draft.remits(), draft.due()).requireEnoughForPlan();
        say(draft);
    }

    private void requireWithinYear(LocalDate day) {
        boolean within = day != null && !day.isBefore(plan.firstDay()) && !day.isAfter(plan.lastDay());
        require(within, OUTSIDE_YEAR, plan.firstDay(), plan.lastDay());
    }

    private void say(PlanItemDraft draft) {
        content = draft.content();
        kind = draft.kind();
        due = draft.due();
        byMonth = draft.byMonth();
        person = draft.person();
        unit = draft.unit();
        form = draft.form();
        if (!remits.equals(draft.remits())) {
            remits.clear();
            remits.addAll(draft.remits());
        }
    }

    /** What was done with the line in another edition holds in this one too. */
    void takeOver(PlanItem other) {
        state = other.state;
        evidence = other.evidence;
        evidenceLink = other.evidenceLink;
        reason = other.reason;
        recordedAt = other.recordedAt;
        meeting = other.meeting;
        event = other.event;
    }

    boolean isSameLineAs(PlanItem other) {
        return line().equals(other.line());
    }

    /** What stands on the agenda: nothing has to be written again. The lists of tasks have to hold on the day of the meeting. */
    @Clause({"PLN-01", "PLN-07"})
    public ItemDraft toAgenda(Meeting where, int minutes) {
        Rapporteur rapporteur = person == null ? Rapporteur.named(unit.name().kk()) : Rapporteur.of(person);
        return new ItemDraft(
                content,
                rapporteur,
                minutes,
                null,
                remits.stream().filter(entry -> holds(entry, where.date())).toList());
    }

    private static boolean holds(RemitEntry entry, LocalDate day) {
        return entry.remit().isInForceOn(day);
    }

    /** The question is put on the agenda of a meeting of the body. */
    @Clause({"PLN-01", "PLN-07"})
    public void putBefore(Meeting where) {
        requireOpen();
        require(kind == PlanItemKind.QUESTION, NOT_A_QUESTION);
        require(where.body() == plan.body(), MEETING_OF_OTHER_BODY);
        require(meeting == null, ITEM_LINKED);
        meeting = where;
        state = PlanItemState.IN_PROGRESS;
    }

    /** The question leaves the agenda, or the meeting does not take place: it is to be considered still. */
    @Clause("PLN-07")
    public void comeOffAgenda() {
        meeting = null;
        if (state == PlanItemState.IN_PROGRESS) {
            state = PlanItemState.PLANNED;
        }
    }

    /** The body has decided, in signed minutes. */
    @Clause("PLN-07")
    public void decided(String reference, Instant now) {
        if (state.isOpen()) {
            finish(reference, null, now);
        }
    }

    /** The event of the line is planned. */
    @Clause("PLN-07")
    public void becomeEvent(MethodicalEvent planned) {
        requireOpen();
        require(kind == PlanItemKind.EVENT, NOT_AN_EVENT);
        require(planned.body() == plan.body(), EVENT_OF_OTHER_BODY);
        require(event == null || event == planned, ITEM_LINKED);
        event = planned;
        state = PlanItemState.IN_PROGRESS;
    }

    /** The event does not take place: it is to be held still. */
    @Clause("PLN-07")
    public void eventCancelled() {
        event = null;
        if (state == PlanItemState.IN_PROGRESS) {
            state = PlanItemState.PLANNED;
        }
    }

    @Clause("PLN-07")
    public void eventHeld(String reference, Instant now) {
        if (state.isOpen()) {
            finish(reference, null, now);
        }
    }

    private void requireOpen() {
        require(plan.state() == PlanState.EFFECTIVE, NOT_EFFECTIVE);
        require(state.isOpen(), ITEM_CLOSED, state);
    }

    private void finish(String what, String where, Instant now) {
        state = PlanItemState.DONE;
        evidence = what;
        evidenceLink = where;
        reason = null;
        recordedAt = now;
    }

    /**
     * Records how far the line is. Done needs evidence, not done a reason.
     *
     * @param what evidence in words, or null
     * @param where address of the evidence, or null
     * @param why the reason, or null
     */
    @Clause("PLN-07")
    public void record(PlanItemState reached, String what, String where, String why, Person by, Instant now) {
        require(plan.state() == PlanState.EFFECTIVE, NOT_EFFECTIVE);
        require(mayRecord(by, Body.dayOf(now)), NOT_RESPONSIBLE);
        String address = said(where);
        require(address == null || isAddress(address), LINK_WRONG);
        require(reached != PlanItemState.DONE || said(what) != null || address != null, EVIDENCE_REQUIRED);
        require(reached != PlanItemState.NOT_DONE || said(why) != null, REASON_REQUIRED);
        state = reached;
        evidence = said(what);
        evidenceLink = address;
        reason = reached == PlanItemState.NOT_DONE ? said(why) : null;
        recordedAt = now;
    }

    private static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isAddress(String text) {
        return text.matches("https?://\\S+");
    }

    /** True for who is responsible, the head of the responsible unit, and the chair and secretary of the body. */
    @Clause("PLN-07")
    public boolean mayRecord(Person by, LocalDate day) {
        return isResponsible(by, day)
                || plan.body().isChair(by, day)
                || plan.body().isSecretary(by, day);
    }

    /** True for the responsible person and the head of the responsible unit. */
    public boolean isResponsible(Person by, LocalDate day) {
        return by != null
                && (by == person
                        || unit != null
                                && unit.headOn(day).filter(head -> head == by).isPresent());
    }

    /** Its term is over and it is still to be done. */
    @Clause("PLN-07")
    public boolean isOverdueOn(LocalDate day) {
        return state.isOpen() && due.isBefore(day);
    }
}
