package kz.kenes.council.group.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * Working groups of the republican council and of associations (CNL-27, CNL-28): formed with a topic and a term, given tasks by their
 * leader, reporting back to the body. A caller sees the groups of the bodies that he or she may see, and those in which he or she works;
 * any other answers {@code shared.NOT_FOUND}.
 */
@Remote
public interface WorkingGroups {

    /**
     * Sorts: {@code topic}, {@code parent}, {@code due}; filters: {@code parent} (id of the body), {@code state}, {@code overdue}
     * ({@code true}), {@code mine} ({@code true} for those in which the caller works).
     */
    ListPage<GroupRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    GroupView get(long groupId);

    /** Bodies in whose name the caller may form a group. */
    List<FormingBody> forming();

    /** @return id of the group */
    long form(FormGroup command);

    /** The body changes who works in the group; not after its term. */
    void recompose(RecomposeGroup command);

    /** The body gives the group more time. */
    void extend(long groupId, long version, LocalDate due);

    /**
     * The leader gives a member a task.
     *
     * @return id of the task
     */
    long give(GiveTask command);

    /** The responsible member or the leader records what was done. */
    void completeTask(long groupId, long version, long taskId, String result);

    /** The leader reports to the body that formed the group. */
    void report(ReportGroup command);

    /** The body asks the group to go on until a new term. */
    void giveBack(long groupId, long version, String remarks, LocalDate due);

    /**
     * The secretary puts the report on the agenda of a meeting of the body.
     *
     * @return id of the item
     */
    long include(IncludeReport command);

    /** The body has what it wanted. */
    void finish(long groupId, long version);

    void dissolve(long groupId, long version, String reason);

    /** A file of the report. */
    FileContent file(long groupId, long fileId);

    /** My desk: tasks to do, groups to report for, reports to consider; the nearest term first. */
    List<GroupDeskEntry> desk();
}
