package kz.kenes.council.execution.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.api.Tasks;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Tasks: the own ones, those of the own unit, those of the bodies that the reader keeps, and all that he or she may see. */
@Named
@ViewScoped
public class TasksPage implements Serializable {

    @EJB
    private Tasks tasks;

    @Inject
    private Screen screen;

    private LazyRows<TaskRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(tasks::list, "whose", "state", "body", "kind", "meeting", "person", "unit", "from", "to");
    }

    public LazyRows<TaskRow> getRows() {
        return rows;
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public List<Option> getWhose() {
        return List.of(
                new Option("mine", screen.text("task.whose.mine")),
                new Option("unit", screen.text("task.whose.unit")),
                new Option("kept", screen.text("task.whose.kept")));
    }
}
