package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.plan.report.api.AddTask;
import kz.kenes.plan.report.api.ReportTasks;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.api.TaskSuggestion;
import kz.kenes.shared.web.Screen;

/** The tasks for the new academic year: typed by the secretary, or taken from what was left undone. */
@Named
@ViewScoped
public class ReportTasksPage implements Serializable {

    @EJB
    private Reports reports;

    @Inject
    private Screen screen;

    private Long id;
    private ReportTasks report;
    private List<TaskSuggestion> suggestions;
    private String kk;
    private String ru;
    private LocalDate due;

    public void load() {
        report = reports.tasks(id);
        suggestions = report.suggestions().stream()
                .filter(one -> report.tasks().stream()
                        .noneMatch(task -> task.origin() != null
                                && one.origin().kk().equals(task.origin().kk())
                                && one.text().kk().equals(task.text().kk())))
                .toList();
    }

    public String add() {
        reports.addTask(new AddTask(id, report.version(), kk, ru, due, null));
        screen.done("report.task.added");
        return again();
    }

    public String take(TaskSuggestion one) {
        reports.addTask(
                new AddTask(id, report.version(), one.text().kk(), one.text().ru(), null, one.origin()));
        screen.done("report.task.added");
        return again();
    }

    public String remove(long part) {
        reports.removeTask(id, report.version(), part);
        screen.done("report.task.removed");
        return again();
    }

    private String again() {
        return screen.to("/plan/report-tasks", id);
    }

    public ReportTasks getReport() {
        return report;
    }

    public List<TaskSuggestion> getSuggestions() {
        return suggestions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = kk;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
