package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.EXECUTE;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.execution.TaskEntry;
import kz.kenes.council.execution.api.TaskAction;
import kz.kenes.council.execution.api.TaskEntryView;
import kz.kenes.council.execution.api.TaskView;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.service.Actor;
import kz.kenes.council.voting.Decision;
import kz.kenes.document.StoredFile;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.vocabulary.Localized;

/** What the page of a task shows. */
@Dependent
class TaskPage {

    @Inject
    private TaskRecords tasks;

    @Inject
    private Actor actor;

    TaskView of(DecisionTask task) {
        LocalDate today = actor.today();
        Decision decision = task.decision();
        return new TaskView(
                task.id(),
                task.version(),
                task.body().id(),
                task.body().name().toLocalized(),
                task.meeting().id(),
                task.meetingDate(),
                task.minutes().id(),
                task.minutes().number(),
                decision.number(),
                decision.type(),
                decision.text().toLocalized(),
                decision.basis(),
                task.stateOn(today),
                new ArrayList<>(
                        decision.persons().stream().map(Person::fullName).toList()),
                new ArrayList<>(decision.units().stream()
                        .map(unit -> named(unit, today))
                        .toList()),
                task.due(),
                task.firstDue(),
                task.progress(),
                task.requestedDue(),
                task.requestReason(),
                task.keeperOn(today).map(Person::fullName).orElse(null),
                entries(task),
                actions(task, today));
    }

    private static Localized named(Unit unit, LocalDate today) {
        Localized name = unit.name().toLocalized();
        return unit.headOn(today)
                .map(head -> new Localized(
                        name.kk() + " (" + head.fullName() + ")",
                        name.ru() == null ? null : name.ru() + " (" + head.fullName() + ")",
                        name.en() == null ? null : name.en() + " (" + head.fullName() + ")"))
                .orElse(name);
    }

    private List<TaskEntryView> entries(DecisionTask task) {
        boolean files = task.entries().stream().anyMatch(entry -> entry.file() != null);
        Map<Long, StoredFile> stored = files
                ? tasks.files(task).stream()
                        .collect(Collectors.toMap(StoredFile::id, Function.identity(), (one, same) -> one))
                : Map.of();
        List<TaskEntryView> views = new ArrayList<>();
        task.entries().forEach(entry -> views.add(view(entry, entry.file() == null ? null : stored.get(entry.file()))));
        return views;
    }

    private static TaskEntryView view(TaskEntry entry, StoredFile file) {
        return new TaskEntryView(
                entry.act(),
                entry.at(),
                entry.by() == null ? null : entry.by().fullName(),
                entry.note(),
                entry.link(),
                entry.file(),
                file == null ? null : file.name(),
                file == null ? null : file.size(),
                entry.progress(),
                entry.due());
    }

    private Set<TaskAction> actions(DecisionTask task, LocalDate today) {
        Set<TaskAction> actions = EnumSet.noneOf(TaskAction.class);
        Person me = actor.personIfAny();
        boolean asked = task.requestedDue() != null;
        if (actor.may(EXECUTE) && task.isExecutor(me, today) && task.state().isOpen()) {
            actions.add(TaskAction.REPORT);
            if (!asked && !task.isOverdueOn(today)) {
                actions.add(TaskAction.ASK_EXTENSION);
            }
        }
        if ((actor.may(KEEP_MEETINGS) || actor.may(PRESIDE)) && task.isKeeper(me, today)) {
            if (task.state() == TaskState.REPORTED) {
                actions.add(TaskAction.ACCEPT);
                actions.add(TaskAction.GIVE_BACK);
            }
            if (asked) {
                actions.add(TaskAction.DECIDE_EXTENSION);
            }
            if (!task.state().isFinal()) {
                actions.add(TaskAction.WITHDRAW);
            }
        }
        return actions;
    }
}
