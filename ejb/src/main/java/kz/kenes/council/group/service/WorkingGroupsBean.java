package kz.kenes.council.group.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.PROPOSE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.group.GroupTask;
import kz.kenes.council.group.WorkingGroup;
import kz.kenes.council.group.api.FormGroup;
import kz.kenes.council.group.api.FormingBody;
import kz.kenes.council.group.api.GiveTask;
import kz.kenes.council.group.api.GroupDeskEntry;
import kz.kenes.council.group.api.GroupRow;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.IncludeReport;
import kz.kenes.council.group.api.RecomposeGroup;
import kz.kenes.council.group.api.ReportGroup;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.council.service.Actor;
import kz.kenes.document.service.Files;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Working groups from the decision that forms them to the end of their work. */
@Stateless
@UseCase
public class WorkingGroupsBean implements WorkingGroups {

    @Inject
    private GroupRecords groups;

    @Inject
    private GroupPage page;

    @Inject
    private GroupOffice office;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<GroupRow> list(ListQuery query) {
        return groups.list(query, actor.today());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public GroupView get(long groupId) {
        return page.of(groupId);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<GroupDeskEntry> desk() {
        return actor.id() == null ? List.of() : page.desk();
    }

    @Override
    @Query
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public List<FormingBody> forming() {
        return groups.forming();
    }

    @Override
    @Clause({"CNL-27", "CNL-28"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long form(FormGroup command) {
        Body parent = office.parent(command.bodyId());
        WorkingGroup group =
                new WorkingGroup(parent, office.plan(command), office.regulation(), actor.person(), actor.now());
        groups.add(group);
        office.tellMembers(group);
        return group.id();
    }

    @Override
    @Clause("CNL-27")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void recompose(RecomposeGroup command) {
        WorkingGroup group = seen(command.groupId(), command.version());
        group.recompose(
                office.person(command.leaderId()),
                office.person(command.secretaryId()),
                groups.persons(command.memberIds()),
                actor.person(),
                actor.now());
        office.changed(group);
    }

    @Override
    @Clause("CNL-27")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void extend(long groupId, long version, LocalDate due) {
        seen(groupId, version).extend(due, actor.person(), actor.now());
    }

    @Override
    @Clause("CNL-27")
    @RolesAllowed(PROPOSE)
    public long give(GiveTask command) {
        WorkingGroup group = seen(command.groupId(), command.version());
        GroupTask task = group.give(
                command.text(), office.person(command.personId()), command.due(), actor.person(), actor.now());
        office.changed(group);
        groups.add(task);
        office.tell(task);
        return task.id();
    }

    @Override
    @Clause("CNL-27")
    @RolesAllowed(PROPOSE)
    public void completeTask(long groupId, long version, long taskId, String result) {
        WorkingGroup group = seen(groupId, version);
        GroupTask task = groups.tasks(group).stream()
                .filter(one -> one.id() == taskId)
                .findFirst()
                .orElse(null);
        require(task != null, SharedViolation.NOT_FOUND);
        group.complete(task, result, actor.person(), actor.now());
        office.changed(group);
    }

    @Override
    @Clause({"CNL-27", "CNL-28"})
    @RolesAllowed(PROPOSE)
    public void report(ReportGroup command) {
        WorkingGroup group = seen(command.groupId(), command.version());
        group.report(command.report(), actor.person(), actor.now());
        group.enclose(office.kept(command.files()));
        office.tellOfficers(group);
    }

    @Override
    @Clause("CNL-27")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void giveBack(long groupId, long version, String remarks, LocalDate due) {
        WorkingGroup group = seen(groupId, version);
        group.giveBack(remarks, due, actor.person(), actor.now());
        office.tellMembers(group);
    }

    @Override
    @Clause({"CNL-27", "CNL-28"})
    @RolesAllowed(KEEP_MEETINGS)
    public long include(IncludeReport command) {
        return office.include(seen(command.groupId(), command.version()), command);
    }

    @Override
    @Clause("CNL-27")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void finish(long groupId, long version) {
        WorkingGroup group = seen(groupId, version);
        group.finish(actor.person(), actor.now());
        office.tellMembers(group);
    }

    @Override
    @Clause("CNL-27")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void dissolve(long groupId, long version, String reason) {
        WorkingGroup group = seen(groupId, version);
        group.dissolve(reason, actor.person(), actor.now());
        office.tellMembers(group);
    }

    private WorkingGroup seen(long groupId, long version) {
        WorkingGroup group = groups.get(groupId);
        group.requireUnchangedSince(version);
        office.bringSeats(group);
        return group;
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent file(long groupId, long fileId) {
        require(groups.get(groupId).files().contains(fileId), SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }
}
