package kz.kenes.council.execution.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.api.Tasks;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.web.LazyRows;

/** How the decisions of the republican council are carried out: the list by which the national centre watches them. */
@Named
@ViewScoped
public class MonitoringPage implements Serializable {

    @EJB
    private Tasks tasks;

    private LazyRows<TaskRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(tasks::list, "state", "from", "to").only("kind", BodyKind.REPUBLICAN_COUNCIL);
    }

    public LazyRows<TaskRow> getRows() {
        return rows;
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }
}
