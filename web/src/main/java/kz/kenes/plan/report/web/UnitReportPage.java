package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.plan.report.api.UnitReportView;
import kz.kenes.plan.report.api.UnitReports;
import kz.kenes.shared.web.Screen;

/** One report to the council, which its chair or secretary answers. */
@Named
@ViewScoped
public class UnitReportPage implements Serializable {

    @EJB
    private UnitReports reports;

    @Inject
    private Screen screen;

    private Long id;
    private UnitReportView report;
    private String remarks;

    public void load() {
        report = reports.get(id);
    }

    public String accept() {
        reports.accept(id, report.version());
        screen.done("unitReport.accepted");
        return screen.to("/plan/unit-report", id);
    }

    public String giveBack() {
        reports.giveBack(id, report.version(), remarks);
        screen.done("unitReport.returned");
        return screen.to("/plan/unit-report", id);
    }

    public void file() {
        screen.show(reports.file(id));
    }

    public UnitReportView getReport() {
        return report;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
