package kz.kenes.plan.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.plan.report.api.ReportChoice;
import kz.kenes.plan.report.api.ReportRow;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;

/** The list of annual reports, where a secretary begins one. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    @EJB
    private Reports reports;

    @Inject
    private Screen screen;

    private LazyRows<ReportRow> rows;
    private List<ReportChoice> choices;
    private String chosen;

    @PostConstruct
    void read() {
        rows = LazyRows.of(reports::list, "body", "state", "year", "kind");
        boolean keeps = FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Permission.KEEP_MEETINGS);
        choices = keeps ? reports.choices() : List.of();
    }

    /** Begins the chosen report and opens it. */
    public String begin() {
        ReportChoice choice = choices.stream()
                .filter(one -> one.value().equals(chosen))
                .findFirst()
                .orElseThrow();
        return screen.to("/plan/report", reports.begin(choice.bodyId(), choice.year()));
    }

    public LazyRows<ReportRow> getRows() {
        return rows;
    }

    public ReportState[] getStates() {
        return ReportState.values();
    }

    public List<ReportChoice> getChoices() {
        return choices;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
