package kz.kenes.plan.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.plan.report.api.UnitReportRow;
import kz.kenes.plan.report.api.UnitReports;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.shared.web.LazyRows;

/** The reports to the council. */
@Named
@ViewScoped
public class UnitReportsPage implements Serializable {

    @EJB
    private UnitReports reports;

    private LazyRows<UnitReportRow> rows;
    private boolean reporter;

    @PostConstruct
    void read() {
        rows = LazyRows.of(reports::list, "role", "state", "year");
        reporter = !reports.choices().isEmpty();
    }

    public LazyRows<UnitReportRow> getRows() {
        return rows;
    }

    /** True when the reader may report to a council. */
    public boolean isReporter() {
        return reporter;
    }

    public ReporterRole[] getRoles() {
        return ReporterRole.values();
    }

    public UnitReportState[] getStates() {
        return UnitReportState.values();
    }
}
