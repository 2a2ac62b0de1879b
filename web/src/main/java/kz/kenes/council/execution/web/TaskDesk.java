package kz.kenes.council.execution.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.kenes.council.execution.api.TaskDeskView;
import kz.kenes.council.execution.api.Tasks;

/** Tasks and copies that wait for the reader: their part of My desk. */
@Named
@RequestScoped
public class TaskDesk {

    @EJB
    private Tasks tasks;

    private TaskDeskView view;

    @PostConstruct
    void read() {
        view = tasks.desk();
    }

    public TaskDeskView getView() {
        return view;
    }
}
