package kz.kenes.plan.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.plan.report.api.MonitoringChoice;
import kz.kenes.plan.report.api.MonitoringRow;
import kz.kenes.plan.report.api.Monitorings;
import kz.kenes.plan.report.api.RecordMonitoring;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;

/** Results of monitoring by unit and period. */
@Named
@ViewScoped
public class WorkMonitoringPage implements Serializable {

    @EJB
    private Monitorings monitorings;

    @Inject
    private Screen screen;

    @Inject
    private Years years;

    private LazyRows<MonitoringRow> rows;
    private List<MonitoringChoice> choices;
    private String chosen;
    private int year;
    private MonitoringPeriod period = MonitoringPeriod.YEAR;
    private Integer percent;
    private Assessment assessment;
    private String kk;
    private String ru;

    @PostConstruct
    void read() {
        rows = LazyRows.of(monitorings::list, "period", "assessment", "year");
        choices = monitorings.choices();
        year = years.getPresent();
    }

    public String record() {
        MonitoringChoice choice = choices.stream()
                .filter(one -> one.value().equals(chosen))
                .findFirst()
                .orElseThrow();
        monitorings.record(
                new RecordMonitoring(choice.councilId(), choice.unitId(), year, period, percent, assessment, kk, ru));
        screen.done("workMonitoring.recorded");
        return screen.to("/plan/monitoring");
    }

    public LazyRows<MonitoringRow> getRows() {
        return rows;
    }

    public List<MonitoringChoice> getChoices() {
        return choices;
    }

    public MonitoringPeriod[] getPeriods() {
        return MonitoringPeriod.values();
    }

    public Assessment[] getAssessments() {
        return Assessment.values();
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

    public MonitoringPeriod getPeriod() {
        return period;
    }

    public void setPeriod(MonitoringPeriod period) {
        this.period = period;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public void setAssessment(Assessment assessment) {
        this.assessment = assessment;
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = kk;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }
}
