package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import kz.kenes.plan.report.api.AmendUnitReport;
import kz.kenes.plan.report.api.ReporterChoice;
import kz.kenes.plan.report.api.SubmitUnitReport;
import kz.kenes.plan.report.api.UnitReportView;
import kz.kenes.plan.report.api.UnitReports;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;

/** Writing a report to the council, or mending one that was given back. */
@Named
@ViewScoped
public class UnitReportFormPage implements Serializable {

    @EJB
    private UnitReports reports;

    @Inject
    private Screen screen;

    @Inject
    private Years years;

    private Long id;
    private long version;
    private List<ReporterChoice> choices = List.of();
    private String chosen;
    private int year;
    private String title;
    private String text;
    private transient Part file;

    public void load() {
        if (id == null) {
            choices = reports.choices();
            chosen = choices.isEmpty() ? null : choices.get(0).value();
            year = years.getPresent();
        } else {
            UnitReportView report = reports.get(id);
            version = report.version();
            title = report.title();
            text = report.text();
        }
    }

    public String save() throws IOException {
        FileContent content = Uploaded.file(file);
        if (id == null) {
            ReporterChoice as = choices.stream()
                    .filter(one -> one.value().equals(chosen))
                    .findFirst()
                    .orElseThrow();
            id = reports.submit(
                    new SubmitUnitReport(as.councilId(), as.unitId(), as.bureauId(), year, title, text, content));
        } else {
            reports.amend(new AmendUnitReport(id, version, title, text, content));
        }
        screen.done("unitReport.submitted");
        return screen.to("/plan/unit-report", id);
    }

    public List<ReporterChoice> getChoices() {
        return choices;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
