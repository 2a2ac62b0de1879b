package kz.kenes.council.execution.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.execution.api.AskExtension;
import kz.kenes.council.execution.api.ReportExecution;
import kz.kenes.council.execution.api.ReportProgress;
import kz.kenes.council.execution.api.TaskView;
import kz.kenes.council.execution.api.Tasks;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** One task: what is to be done, what was done, and the steps that the reader may take. */
@Named
@ViewScoped
public class TaskPage implements Serializable {

    @EJB
    private Tasks tasks;

    @Inject
    private Screen screen;

    private Long id;
    private Long decision;
    private TaskView task;
    private Integer percent;
    private String note;
    private String link;
    private LocalDate until;
    private String reason;
    private String remark;

    public void load() {
        task = id == null ? tasks.ofDecision(decision == null ? -1 : decision) : tasks.get(id);
        id = task.id();
        percent = task.progress();
    }

    public String progress() {
        tasks.progress(new ReportProgress(id, task.version(), null, null, percent, note, link));
        screen.done("task.progress.saved");
        return again();
    }

    public String report() {
        tasks.report(new ReportExecution(id, task.version(), null, null, note, link));
        screen.done("task.reported");
        return again();
    }

    public String askExtension() {
        tasks.askExtension(new AskExtension(id, task.version(), null, null, until, reason));
        screen.done("task.extension.sent");
        return again();
    }

    public String decide(boolean granted) {
        tasks.decideExtension(id, task.version(), granted, remark);
        if (granted) {
            screen.done("task.extension.granted");
        } else {
            screen.done("task.extension.refused");
        }
        return again();
    }

    public String accept() {
        tasks.accept(id, task.version(), remark);
        screen.done("task.accepted");
        return again();
    }

    public String giveBack() {
        tasks.giveBack(id, task.version(), remark);
        screen.done("task.returned");
        return again();
    }

    public String withdraw() {
        tasks.withdraw(id, task.version(), reason);
        screen.done("task.withdrawn");
        return again();
    }

    public void attach(FileUploadEvent upload) {
        tasks.attach(id, Uploaded.file(upload));
        load();
    }

    public void file(long fileId) {
        screen.show(tasks.file(id, fileId));
    }

    private String again() {
        return screen.to("/council/task", id);
    }

    public TaskView getTask() {
        return task;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getDecision() {
        return decision;
    }

    public void setDecision(Long decision) {
        this.decision = decision;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
