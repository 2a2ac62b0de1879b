package kz.kenes.training.effect.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.effect.api.ReportChoice;
import kz.kenes.training.effect.api.TrainingReportRow;
import kz.kenes.training.effect.api.TrainingReports;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;

/** The reports on training, and what the reader can begin. */
@Named
@ViewScoped
public class TrainingReportsPage implements Serializable {

    @EJB
    private TrainingReports reports;

    @Inject
    private Screen screen;

    private LazyRows<TrainingReportRow> rows;
    private List<ReportChoice> choices;

    @PostConstruct
    void read() {
        rows = LazyRows.of(reports::list, "level", "state", "year");
        choices = reports.choices();
    }

    public String begin(ReportChoice choice) {
        long id = reports.begin(choice.level(), choice.unitId(), choice.year());
        return screen.to("/training/report", id);
    }

    public LazyRows<TrainingReportRow> getRows() {
        return rows;
    }

    public List<ReportChoice> getChoices() {
        return choices;
    }

    public ReportLevel[] getLevels() {
        return ReportLevel.values();
    }

    public SummaryState[] getStates() {
        return SummaryState.values();
    }
}
