package kz.kenes.training.effect.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.effect.api.PlanReportView;
import kz.kenes.training.effect.api.PlanReports;

/** The report of an employee on the individual plan, and the resolution of the head. */
@Named
@ViewScoped
public class PlanReportPage implements Serializable {

    @EJB
    private PlanReports reports;

    @Inject
    private Screen screen;

    private final MinutesDraft minutes = new MinutesDraft();
    private Long plan;
    private PlanReportView report;
    private String text;
    private String remarks;
    private String resolution;

    public void load() {
        report = reports.ofPlan(plan);
        text = report.text();
    }

    public String hand() {
        reports.report(plan, report.version(), text);
        screen.done("effect.planReport.handed");
        return again();
    }

    public String giveBack() {
        reports.giveBack(plan, report.version(), remarks);
        screen.done("effect.givenBack");
        return again();
    }

    /** The head writes the resolution with the minutes at hand. */
    public String resolve() throws IOException {
        reports.resolve(minutes.of(plan, report.version()), resolution);
        screen.done("effect.planReport.resolved");
        return again();
    }

    public void paper() {
        screen.show(reports.minutes(plan));
    }

    private String again() {
        return screen.to("/training/plan-report?plan=" + plan);
    }

    public PlanReportView getReport() {
        return report;
    }

    public MinutesDraft getMinutes() {
        return minutes;
    }

    public Long getPlan() {
        return plan;
    }

    public void setPlan(Long plan) {
        this.plan = plan;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
