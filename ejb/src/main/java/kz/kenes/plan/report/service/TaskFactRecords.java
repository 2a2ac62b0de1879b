package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.plan.report.api.TaskSuggestion;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** The tasks that the decisions of a body's year gave, one statement. */
@Dependent
class TaskFactRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** A task as far as reports look at it. */
    private record Task(
            long id, LocalDate meeting, TaskState state, LocalDate reported, LocalDate due, Localized text) {

        /** In which number it counts; null once withdrawn. */
        Figure figure(LocalDate today) {
            if (state == TaskState.WITHDRAWN) {
                return null;
            }
            if (state == TaskState.ACCEPTED) {
                return reported.isAfter(due) ? Figure.TASKS_LATE : Figure.TASKS_IN_TIME;
            }
            return state.isOpen() && due.isBefore(today) ? Figure.TASKS_OVERDUE : Figure.TASKS_OPEN;
        }

        String page() {
            return "/council/task?id=" + id;
        }
    }

    private List<Task> tasks(Body body, AcademicYear year) {
        List<Task> tasks = new ArrayList<>();
        em.createQuery(
                        "select t.id, t.meetingDate, t.state, t.reportedOn, t.due, d.text.kk, d.text.ru, d.text.en"
                                + " from DecisionTask t join t.decision d where t.body = :body"
                                + " and t.meetingDate between :first and :last order by t.meetingDate, t.due, t.id",
                        Object[].class)
                .setParameter("body", body)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultList()
                .forEach(row -> tasks.add(new Task(
                        (Long) row[0],
                        (LocalDate) row[1],
                        (TaskState) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4],
                        FactRecords.localized(row, 5))));
        return tasks;
    }

    /** All tasks, and each among those done in time, done late, open or overdue. */
    @Clause({"MTG-33", "PLN-08"})
    List<Fact> facts(Body body, AcademicYear year) {
        LocalDate today = LocalDate.now(clock);
        List<Fact> facts = new ArrayList<>();
        for (Task task : tasks(body, year)) {
            Figure figure = task.figure(today);
            if (figure != null) {
                Localized label = Phrases.of("fact.task", task.text(), task.due());
                facts.add(new Fact(Figure.TASKS, null, task.meeting(), label, 1, task.page()));
                facts.add(new Fact(figure, null, task.meeting(), label, 1, task.page()));
            }
        }
        return facts;
    }

    /** The tasks that were not done. */
    @Clause("PLN-08")
    List<TaskSuggestion> undone(Body body, AcademicYear year) {
        LocalDate today = LocalDate.now(clock);
        List<TaskSuggestion> undone = new ArrayList<>();
        for (Task task : tasks(body, year)) {
            Figure figure = task.figure(today);
            if (figure == Figure.TASKS_OPEN || figure == Figure.TASKS_OVERDUE) {
                undone.add(new TaskSuggestion(
                        Phrases.of("task.finish", task.text()),
                        task.due(),
                        Phrases.of("origin.task", task.meeting(), task.due()),
                        task.page()));
            }
        }
        return undone;
    }
}
