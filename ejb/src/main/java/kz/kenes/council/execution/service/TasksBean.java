package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.EXECUTE;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.execution.Evidence;
import kz.kenes.council.execution.api.AgendaTasks;
import kz.kenes.council.execution.api.AskExtension;
import kz.kenes.council.execution.api.ReportExecution;
import kz.kenes.council.execution.api.ReportProgress;
import kz.kenes.council.execution.api.TaskDeskView;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.api.TaskView;
import kz.kenes.council.execution.api.Tasks;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Tasks from the assignment to the acceptance. Who may take which step is decided by the task itself. */
@Stateless
@UseCase
public class TasksBean implements Tasks {

    @Inject
    private TaskRecords tasks;

    @Inject
    private TaskShelf shelf;

    @Inject
    private TaskPage page;

    @Inject
    private Executor executor;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @Clause({"MTG-33", "MTG-34"})
    @RolesAllowed(READ_MEETINGS)
    public ListPage<TaskRow> list(ListQuery query) {
        return shelf.list(query);
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public TaskView get(long taskId) {
        return page.of(tasks.get(taskId, actor.today()));
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public TaskView ofDecision(long decisionId) {
        return page.of(tasks.ofDecision(decisionId, actor.today()));
    }

    @Override
    @Query
    @Clause("MTG-33")
    @RolesAllowed(READ_MEETINGS)
    public AgendaTasks onAgenda(long meetingId) {
        return shelf.onAgenda(meetingId);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public TaskDeskView desk() {
        return shelf.desk();
    }

    @Override
    @Clause("MTG-33")
    @RolesAllowed(EXECUTE)
    public void progress(ReportProgress command) {
        Person person = executor.person(command.executorId());
        Evidence evidence = new Evidence(command.note(), command.link());
        once(
                command.taskId(),
                command.version(),
                command.key(),
                task -> task.progress(command.percent(), evidence, command.key(), person, actor.now()));
    }

    @Override
    @Clause("MTG-33")
    @RolesAllowed(EXECUTE)
    public long attach(long taskId, FileContent file) {
        DecisionTask task = tasks.get(taskId, actor.today());
        return shelf.attach(task, file, executor.person(null));
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent file(long taskId, long fileId) {
        return shelf.file(tasks.get(taskId, actor.today()), fileId);
    }

    @Override
    @Clause({"MTG-33", "CNL-10"})
    @RolesAllowed(EXECUTE)
    public void report(ReportExecution command) {
        Person person = executor.person(command.executorId());
        Evidence evidence = new Evidence(command.note(), command.link());
        once(command.taskId(), command.version(), command.key(), task -> {
            task.report(evidence, command.key(), person, actor.now());
            events.fire(TaskMovements.toKeeper(task, actor.today()));
        });
    }

    @Override
    @Clause("MTG-33")
    @RolesAllowed(EXECUTE)
    public void askExtension(AskExtension command) {
        Person person = executor.person(command.executorId());
        once(command.taskId(), command.version(), command.key(), task -> {
            task.askExtension(command.until(), command.reason(), command.key(), person, actor.now());
            events.fire(TaskMovements.toKeeper(task, actor.today()));
        });
    }

    /** A command that another system repeats under the same key has been carried out already. */
    private void once(long taskId, long version, String key, Consumer<DecisionTask> step) {
        DecisionTask task = tasks.get(taskId, actor.today());
        if (!task.knows(key)) {
            task.requireUnchangedSince(version);
            step.accept(task);
            tasks.lock(task);
        }
    }

    @Override
    @Clause("MTG-33")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void decideExtension(long taskId, long version, boolean granted, String remark) {
        keep(taskId, version, task -> task.decideExtension(granted, remark, actor.person(), actor.now()));
    }

    @Override
    @Clause("MTG-33")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void accept(long taskId, long version, String remark) {
        keep(taskId, version, task -> task.accept(remark, actor.person(), actor.now()));
    }

    @Override
    @Clause("MTG-33")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void giveBack(long taskId, long version, String remark) {
        keep(taskId, version, task -> task.giveBack(remark, actor.person(), actor.now()));
    }

    @Override
    @Clause("MTG-33")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void withdraw(long taskId, long version, String reason) {
        keep(taskId, version, task -> task.withdraw(reason, actor.person(), actor.now()));
    }

    private void keep(long taskId, long version, Consumer<DecisionTask> step) {
        DecisionTask task = tasks.get(taskId, actor.today());
        task.requireUnchangedSince(version);
        step.accept(task);
        events.fire(TaskMovements.toExecutors(task, actor.today()));
    }
}
