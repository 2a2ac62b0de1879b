package kz.kenes.council.execution.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.execution.TaskEntry;
import kz.kenes.council.execution.TaskMoved;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;

/** What the events of tasks tell, and whom. */
final class TaskMovements {

    private TaskMovements() {}

    /** The last that happened, told to those who carry the task out. */
    static TaskMoved toExecutors(DecisionTask task, LocalDate today) {
        return told(task, task.executorsOn(today));
    }

    /** The last that happened, told to who accepts the work. */
    static TaskMoved toKeeper(DecisionTask task, LocalDate today) {
        return told(task, task.keeperOn(today).stream().toList());
    }

    /** The delay, told to the executors, the secretary and the chair. */
    static TaskMoved upwards(DecisionTask task, LocalDate today) {
        Body body = task.body();
        List<Person> persons = new ArrayList<>(task.executorsOn(today));
        body.holderOn(SeatRole.SECRETARY, today).ifPresent(persons::add);
        body.holderOn(SeatRole.CHAIR, today).ifPresent(persons::add);
        return told(task, persons);
    }

    private static TaskMoved told(DecisionTask task, Collection<Person> persons) {
        List<TaskEntry> entries = task.entries();
        TaskEntry last = entries.get(entries.size() - 1);
        return new TaskMoved(
                task.id(),
                last.act(),
                task.body().name().toLocalized(),
                task.decision().number(),
                task.decision().text().toLocalized(),
                last.due() == null ? task.due() : last.due(),
                persons.stream().map(Person::id).distinct().toList(),
                last.note());
    }
}
