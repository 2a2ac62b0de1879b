package kz.kenes.council.group.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.PROPOSE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.group.GroupTask;
import kz.kenes.council.group.WorkingGroup;
import kz.kenes.council.group.api.GroupAction;
import kz.kenes.council.group.api.GroupDeskEntry;
import kz.kenes.council.group.api.GroupDeskKind;
import kz.kenes.council.group.api.GroupMember;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.TaskView;
import kz.kenes.council.group.vocabulary.GroupState;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;

/** What the page of a group shows: the group, its members, tasks and files; and what waits for the caller. */
@Dependent
class GroupPage {

    @Inject
    private GroupRecords groups;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    GroupView of(long id) {
        WorkingGroup group = groups.get(id);
        LocalDate today = actor.today();
        List<GroupMember> members = members(group.body(), today);
        bodies.bringSeats(group.parent(), today);
        Person me = actor.personIfAny();
        return new GroupView(
                group.id(),
                group.version(),
                group.body().id(),
                group.parent().id(),
                group.parent().name().toLocalized(),
                group.topic().toLocalized(),
                group.ground(),
                group.formedOn(),
                group.due(),
                group.state(),
                group.isOverdue(today),
                members,
                group.body().quorumOn(today),
                tasks(group, me, today),
                group.report(),
                group.reportedAt(),
                group.isLate(),
                groups.files(group),
                group.item() == null ? null : group.item().meeting().id(),
                group.remarks(),
                group.endReason(),
                actions(group, me, today));
    }

    private List<GroupMember> members(Body body, LocalDate today) {
        List<GroupMember> members = new ArrayList<>();
        for (Seat seat : bodies.seatsOn(body, today)) {
            seat.holderOn(today).ifPresent(one -> members.add(new GroupMember(one.id(), one.fullName(), seat.role())));
        }
        return members;
    }

    private List<TaskView> tasks(WorkingGroup group, Person me, LocalDate today) {
        boolean leads = me != null && group.body().isChair(me, today);
        boolean works = group.state() == GroupState.WORKING || group.state() == GroupState.RETURNED;
        List<TaskView> views = new ArrayList<>();
        for (GroupTask task : groups.tasks(group)) {
            views.add(new TaskView(
                    task.id(),
                    task.ordinal(),
                    task.text(),
                    task.person().fullName(),
                    task.due(),
                    task.isOverdue(today),
                    task.result(),
                    task.doneAt(),
                    works && task.doneAt() == null && (leads || task.person() == me)));
        }
        return views;
    }

    private Set<GroupAction> actions(WorkingGroup group, Person me, LocalDate today) {
        Set<GroupAction> actions = EnumSet.noneOf(GroupAction.class);
        boolean works = group.state() == GroupState.WORKING || group.state() == GroupState.RETURNED;
        boolean inTerm = !today.isAfter(group.due());
        if (works && actor.may(PROPOSE) && me != null && group.body().isChair(me, today)) {
            actions.add(GroupAction.REPORT);
            if (inTerm) {
                actions.add(GroupAction.GIVE_TASK);
            }
        }
        boolean officer = (actor.may(KEEP_MEETINGS) || actor.may(PRESIDE)) && group.isLedFromAboveBy(me, today);
        if (officer && works) {
            actions.addAll(EnumSet.of(GroupAction.EXTEND, GroupAction.DISSOLVE));
            if (inTerm) {
                actions.add(GroupAction.RECOMPOSE);
            }
        }
        if (officer && group.state() == GroupState.REPORTED) {
            actions.addAll(EnumSet.of(GroupAction.GIVE_BACK, GroupAction.FINISH, GroupAction.DISSOLVE));
            if (group.item() == null
                    && actor.may(KEEP_MEETINGS)
                    && group.parent().isSecretary(me, today)) {
                actions.add(GroupAction.INCLUDE);
            }
        }
        return actions;
    }

    List<GroupDeskEntry> desk() {
        LocalDate today = actor.today();
        List<GroupDeskEntry> entries = new ArrayList<>();
        for (GroupTask task : groups.ownTasks()) {
            entries.add(new GroupDeskEntry(
                    GroupDeskKind.DO_TASK,
                    task.group().id(),
                    task.group().topic().toLocalized(),
                    task.text(),
                    task.due(),
                    task.isOverdue(today)));
        }
        for (WorkingGroup group : groups.ownGroups()) {
            boolean reported = group.state() == GroupState.REPORTED;
            entries.add(new GroupDeskEntry(
                    reported ? GroupDeskKind.CONSIDER_REPORT : GroupDeskKind.REPORT,
                    group.id(),
                    group.topic().toLocalized(),
                    null,
                    group.due(),
                    group.isOverdue(today)));
        }
        return entries;
    }
}
