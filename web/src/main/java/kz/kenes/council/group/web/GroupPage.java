package kz.kenes.council.group.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.group.api.GiveTask;
import kz.kenes.council.group.api.GroupView;
import kz.kenes.council.group.api.ReportGroup;
import kz.kenes.council.group.api.TaskView;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** One working group: members, tasks, report, and what the reader may do next. */
@Named
@ViewScoped
public class GroupPage implements Serializable {

    @EJB
    private WorkingGroups groups;

    @Inject
    private Screen screen;

    private Long id;
    private GroupView group;
    private String text;
    private Long personId;
    private LocalDate due;
    private TaskView task;
    private String result;
    private String report;
    private List<FileContent> files = new ArrayList<>();
    private String words;

    public void load() {
        group = groups.get(id);
        report = group.report();
    }

    public String give() {
        groups.give(new GiveTask(id, group.version(), text, personId, due));
        return again("group.task.given");
    }

    public String completeTask() {
        groups.completeTask(id, group.version(), task.id(), result);
        return again("group.task.completed");
    }

    public String sendReport() {
        groups.report(new ReportGroup(id, group.version(), report, new ArrayList<>(files)));
        return again("group.reported");
    }

    public void attach(FileUploadEvent event) {
        files.add(Uploaded.file(event));
    }

    public void detach(FileContent file) {
        files.remove(file);
    }

    public String extend() {
        groups.extend(id, group.version(), due);
        return again("group.extended");
    }

    public String giveBack() {
        groups.giveBack(id, group.version(), words, due);
        return again("group.givenBack");
    }

    public String finish() {
        groups.finish(id, group.version());
        return again("group.finished");
    }

    public String dissolve() {
        groups.dissolve(id, group.version(), words);
        return again("group.dissolved");
    }

    private String again(String done) {
        screen.done(done);
        return screen.to("/council/group", id);
    }

    public void file(long fileId) {
        screen.show(groups.file(id, fileId));
    }

    public GroupView getGroup() {
        return group;
    }

    public List<FileContent> getFiles() {
        return files;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public TaskView getTask() {
        return task;
    }

    public void setTask(TaskView task) {
        this.task = task;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
