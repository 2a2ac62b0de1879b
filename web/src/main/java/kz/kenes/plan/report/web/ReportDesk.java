package kz.kenes.plan.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.plan.report.api.ReportDeskEntry;
import kz.kenes.plan.report.api.Reports;

/** The annual reports that wait for the reader: their part of My desk. */
@Named
@RequestScoped
public class ReportDesk {

    @EJB
    private Reports reports;

    private List<ReportDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = reports.desk();
    }

    public List<ReportDeskEntry> getEntries() {
        return entries;
    }
}
