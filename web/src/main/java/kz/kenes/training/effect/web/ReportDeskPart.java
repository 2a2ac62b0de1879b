package kz.kenes.training.effect.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.training.effect.api.ReportDeskEntry;
import kz.kenes.training.effect.api.TrainingReports;

/** What waits for the reader about reports on training: their part of My desk. */
@Named
@RequestScoped
public class ReportDeskPart {

    @EJB
    private TrainingReports reports;

    private List<ReportDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = reports.desk();
    }

    public List<ReportDeskEntry> getEntries() {
        return entries;
    }
}
