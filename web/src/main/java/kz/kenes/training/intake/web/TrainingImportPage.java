package kz.kenes.training.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import kz.kenes.training.intake.api.TrainingImport;
import kz.kenes.training.intake.api.TrainingImportReport;

/** Past trainings from a table: the template, the file, what would become of its rows, and their recording. */
@Named
@ViewScoped
public class TrainingImportPage implements Serializable {

    @EJB
    private TrainingImport trainings;

    @Inject
    private Screen screen;

    private transient Part upload;
    private FileContent file;
    private TrainingImportReport report;

    public void template() {
        screen.download(trainings.template());
    }

    /** Reads the file and stores nothing. */
    public void preview() throws IOException {
        FileContent chosen = Uploaded.file(upload);
        if (chosen != null) {
            file = chosen;
        }
        if (file == null) {
            screen.wrong("file", "staff.import.file.missing");
            return;
        }
        report = null;
        report = trainings.preview(file);
    }

    public String apply() {
        report = trainings.apply(file);
        if (!report.applied()) {
            return null;
        }
        screen.done("trainings.import.done", report.recorded(), report.kept());
        return screen.to("/training/staff");
    }

    /** The file with what is wrong in it. */
    public void marked() {
        screen.download(trainings.marked(file));
    }

    public void startAgain() {
        report = null;
        file = null;
    }

    public TrainingImportReport getReport() {
        return report;
    }

    public String getFileName() {
        return file == null ? null : file.name();
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
