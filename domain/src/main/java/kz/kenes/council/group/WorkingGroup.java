package kz.kenes.council.group;

import static kz.kenes.council.group.GroupViolation.GROUPS_NOT_PROVIDED;
import static kz.kenes.council.group.GroupViolation.MEETING_OF_OTHER_BODY;
import static kz.kenes.council.group.GroupViolation.MEMBER_REQUIRED;
import static kz.kenes.council.group.GroupViolation.MEMBER_TWICE;
import static kz.kenes.council.group.GroupViolation.NOT_LEADER;
import static kz.kenes.council.group.GroupViolation.NOT_OFFICER;
import static kz.kenes.council.group.GroupViolation.ON_AGENDA_ALREADY;
import static kz.kenes.council.group.GroupViolation.REASON_REQUIRED;
import static kz.kenes.council.group.GroupViolation.REPORT_REQUIRED;
import static kz.kenes.council.group.GroupViolation.TASK_AFTER_TERM;
import static kz.kenes.council.group.GroupViolation.TASK_FOR_MEMBER;
import static kz.kenes.council.group.GroupViolation.TASK_REQUIRED;
import static kz.kenes.council.group.GroupViolation.TERM_IN_PAST;
import static kz.kenes.council.group.GroupViolation.TERM_PASSED;
import static kz.kenes.council.group.GroupViolation.TOPIC_REQUIRED;
import static kz.kenes.council.group.GroupViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/** A group that studies a topic for the republican council or an association, and reports back. */
@Entity
@Table(name = "working_group")
public class WorkingGroup extends WorkingGroupRecord {

    private static final Set<GroupState> AT_WORK = EnumSet.of(GroupState.WORKING, GroupState.RETURNED);
    private static final Set<GroupState> OPEN =
            EnumSet.of(GroupState.WORKING, GroupState.RETURNED, GroupState.REPORTED);

    protected WorkingGroup() {}

    /**
     * Forms a group; it works from today.
     *
     * @param regulation by which groups of this kind decide
     * @param by chair or secretary of the body
     */
    @Clause({"CNL-27", "CNL-28"})
    public WorkingGroup(Body parent, GroupPlan plan, Regulation regulation, Person by, Instant now) {
        require(isProvidedFor(parent.kind()), GROUPS_NOT_PROVIDED, parent.kind());
        this.parent = parent;
        requireOfficer(by, now);
        require(plan.topic() != null && !plan.topic().kk().isBlank(), TOPIC_REQUIRED);
        LocalDate today = Body.dayOf(now);
        require(plan.due() != null && !plan.due().isBefore(today), TERM_IN_PAST);
        this.topic = plan.topic();
        this.due = plan.due();
        this.formedOn = today;
        this.body =
                new Body(BodyKind.WORKING_GROUP, topic, parent.institution(), parent, regulation, today, plan.ground());
        this.ground = body.ground();
        compose(today, plan.leader(), plan.secretary(), plan.members(), now);
    }

    /** True for a body whose regulation lets it form working groups. */
    @Clause({"CNL-27", "CNL-28"})
    public static boolean isProvidedFor(BodyKind kind) {
        return kind == BodyKind.REPUBLICAN_COUNCIL || kind == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
    }

    private void compose(LocalDate first, Person leader, Person secretary, List<Person> members, Instant now) {
        require(leader != null && secretary != null, MEMBER_REQUIRED);
        List<SeatDraft> seats = new ArrayList<>();
        seats.add(SeatDraft.of(SeatRole.CHAIR, leader));
        seats.add(SeatDraft.of(SeatRole.SECRETARY, secretary));
        members.forEach(member -> seats.add(SeatDraft.of(SeatRole.MEMBER, member)));
        Set<Person> seen = new HashSet<>();
        seats.forEach(seat ->
                require(seen.add(seat.person()), MEMBER_TWICE, seat.person().fullName()));
        Composition composition = body.draftComposition(first, ground);
        composition.change(first, ground, seats);
        composition.decree(now);
    }

    /** The body changes who works in the group; not after its term. */
    @Clause("CNL-27")
    public void recompose(Person leader, Person secretary, List<Person> members, Person by, Instant now) {
        requireOfficer(by, now);
        requireState(AT_WORK);
        requireTerm(now);
        LocalDate today = Body.dayOf(now);
        LocalDate begun = body.compositions().stream()
                .map(one -> one.validity().validFrom())
                .max(LocalDate::compareTo)
                .orElse(today);
        compose(begun.isBefore(today) ? today : begun.plusDays(1), leader, secretary, members, now);
    }

    /** The body gives the group more time. */
    @Clause("CNL-27")
    public void extend(LocalDate newDue, Person by, Instant now) {
        requireOfficer(by, now);
        requireState(AT_WORK);
        require(newDue != null && newDue.isAfter(Body.dayOf(now)), TERM_IN_PAST);
        due = newDue;
    }

    /**
     * The leader gives a member a task within the term of the group.
     *
     * @param taskDue last day
     */
    @Clause("CNL-27")
    public GroupTask give(String text, Person person, LocalDate taskDue, Person by, Instant now) {
        requireLeader(by, now);
        requireState(AT_WORK);
        requireTerm(now);
        LocalDate today = Body.dayOf(now);
        require(text != null && !text.isBlank(), TASK_REQUIRED);
        require(body.isMember(person, today), TASK_FOR_MEMBER, person.fullName());
        require(taskDue != null && !taskDue.isBefore(today), TERM_IN_PAST);
        require(!taskDue.isAfter(due), TASK_AFTER_TERM, due);
        GroupTask task = new GroupTask(this, tasks.size() + 1, text.strip(), person, taskDue);
        tasks.add(task);
        return task;
    }

    @Clause("CNL-27")
    public void complete(GroupTask task, String result, Person by, Instant now) {
        requireState(AT_WORK);
        task.complete(result, body.isChair(by, Body.dayOf(now)), by, now);
    }

    /** The leader reports to the body; a report after the term is taken and marked as late. */
    @Clause({"CNL-27", "CNL-28"})
    public void report(String words, Person by, Instant now) {
        requireLeader(by, now);
        requireState(AT_WORK);
        require(words != null && !words.isBlank(), REPORT_REQUIRED);
        report = words.strip();
        reportedAt = now;
        late = Body.dayOf(now).isAfter(due);
        remarks = null;
        state = GroupState.REPORTED;
    }

    /** Encloses stored files with the report. */
    public void enclose(List<Long> stored) {
        files.addAll(stored);
    }

    /** The body asks the group to go on. */
    @Clause("CNL-27")
    public void giveBack(String why, LocalDate newDue, Person by, Instant now) {
        requireOfficer(by, now);
        requireState(EnumSet.of(GroupState.REPORTED));
        require(why != null && !why.isBlank(), REASON_REQUIRED);
        require(newDue != null && newDue.isAfter(Body.dayOf(now)), TERM_IN_PAST);
        remarks = why.strip();
        due = newDue;
        item = null;
        state = GroupState.RETURNED;
    }

    /**
     * The secretary puts the report on the agenda of a meeting of the body, with its files.
     *
     * @param draft how the item reads
     */
    @Clause({"CNL-27", "CNL-28"})
    public AgendaItem include(Meeting meeting, ItemDraft draft, Person by, Instant now) {
        requireState(EnumSet.of(GroupState.REPORTED));
        require(meeting.body() == parent, MEETING_OF_OTHER_BODY);
        require(item == null, ON_AGENDA_ALREADY);
        item = meeting.agenda().add(draft, by, now);
        files.forEach(file -> item.attach(file, by, now));
        return item;
    }

    /** The item has left the agenda, or its meeting did not take place. */
    public void leaveAgenda(AgendaItem left) {
        if (item == left) {
            item = null;
        }
    }

    /** The body has what it wanted. */
    @Clause("CNL-27")
    public void finish(Person by, Instant now) {
        requireOfficer(by, now);
        requireState(EnumSet.of(GroupState.REPORTED));
        state = GroupState.COMPLETED;
    }

    @Clause("CNL-27")
    public void dissolve(String why, Person by, Instant now) {
        requireOfficer(by, now);
        requireState(OPEN);
        require(why != null && !why.isBlank(), REASON_REQUIRED);
        endReason = why.strip();
        state = GroupState.DISSOLVED;
    }

    /** Chair or secretary of the body that formed the group. */
    @Clause({"CNL-27", "CNL-38"})
    public boolean isLedFromAboveBy(Person person, LocalDate day) {
        return person != null && (parent.isChair(person, day) || parent.isSecretary(person, day));
    }

    @Clause("CNL-27")
    public boolean isOverdue(LocalDate today) {
        return AT_WORK.contains(state) && today.isAfter(due);
    }

    private void requireOfficer(Person by, Instant now) {
        require(isLedFromAboveBy(by, Body.dayOf(now)), NOT_OFFICER);
    }

    private void requireLeader(Person by, Instant now) {
        require(by != null && body.isChair(by, Body.dayOf(now)), NOT_LEADER);
    }

    private void requireTerm(Instant now) {
        require(!Body.dayOf(now).isAfter(due), TERM_PASSED, due);
    }

    private void requireState(Set<GroupState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }
}
