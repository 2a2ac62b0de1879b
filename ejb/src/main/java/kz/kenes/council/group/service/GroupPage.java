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
import java.util.Map;
import java.util.Set;
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
import kz.kenes.council.service.DaySeats;
import kz.kenes.council.vocabulary.SeatRole;

/** What the page of a group shows: the group, its members, tasks and files, one statement each; and what waits for the caller. */
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
        Map<Long, DaySeats> seats = bodies.daySeats(List.of(group.body(), group.parent()), today);
        DaySeats own = seats.get(group.body().id());
        boolean leads = own.rolesOf(actor.id()).contains(SeatRole.CHAIR);
        Set<SeatRole> above = seats.get(group.parent().id()).rolesOf(actor.id());
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
                members(own),
                group.body().editionOn(today).rules().quorumOf(own.seats().size()),
                tasks(group, leads, today),
                group.report(),
                group.reportedAt(),
                group.isLate(),
                groups.files(group),
                group.item() == null ? null : group.item().meeting().id(),
                group.remarks(),
                group.endReason(),
                actions(group, leads, above, today));
    }

    private static List<GroupMember> members(DaySeats own) {
        List<GroupMember> members = new ArrayList<>();
        for (Seat seat : own.seats()) {
            seat.holderOn(own.day())
                    .ifPresent(one -> members.add(new GroupMember(one.id(), one.fullName(), seat.role())));
        }
        return members;
    }

    private List<TaskView> tasks(WorkingGroup group, boolean leads, LocalDate today) {
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
                    works
                            && task.doneAt() == null
                            && (leads || task.person().id().equals(actor.id()))));
        }
        return views;
    }

    private Set<GroupAction> actions(WorkingGroup group, boolean leads, Set<SeatRole> above, LocalDate today) {
        Set<GroupAction> actions = EnumSet.noneOf(GroupAction.class);
        boolean works = group.state() == GroupState.WORKING || group.state() == GroupState.RETURNED;
        boolean inTerm = !today.isAfter(group.due());
        if (works && actor.may(PROPOSE) && leads) {
            actions.add(GroupAction.REPORT);
            if (inTerm) {
                actions.add(GroupAction.GIVE_TASK);
            }
        }
        boolean secretary = above.contains(SeatRole.SECRETARY);
        boolean officer =
                (actor.may(KEEP_MEETINGS) || actor.may(PRESIDE)) && (secretary || above.contains(SeatRole.CHAIR));
        if (officer && works) {
            actions.addAll(EnumSet.of(GroupAction.EXTEND, GroupAction.DISSOLVE));
            if (inTerm) {
                actions.add(GroupAction.RECOMPOSE);
            }
        }
        if (officer && group.state() == GroupState.REPORTED) {
            actions.addAll(EnumSet.of(GroupAction.GIVE_BACK, GroupAction.FINISH, GroupAction.DISSOLVE));
            if (group.item() == null && actor.may(KEEP_MEETINGS) && secretary) {
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
