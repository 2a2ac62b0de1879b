package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.plan.report.api.AnalyseReport;
import kz.kenes.plan.report.api.AssociationReports;
import kz.kenes.plan.report.api.AssociationRow;
import kz.kenes.plan.report.vocabulary.Verdict;
import kz.kenes.shared.web.Screen;

/** The reports of all associations of a year beside each other, with the result of their analysis. */
@Named
@ViewScoped
public class AssociationReportsPage implements Serializable {

    @EJB
    private AssociationReports associations;

    @Inject
    private Screen screen;

    @Inject
    private Years years;

    private Integer year;
    private List<AssociationRow> rows;
    private Long chosen;
    private Verdict verdict;
    private String kk;
    private String ru;

    public void load() {
        if (year == null) {
            year = years.getPresent() - 1;
        }
        rows = associations.compare(year);
    }

    public String analyse() {
        associations.analyse(new AnalyseReport(chosen, verdict, kk, ru));
        screen.done("associations.analysed");
        return screen.to("/plan/association-reports?year=" + year);
    }

    /** The reports whose analysis the reader records. */
    public List<AssociationRow> getAnalysable() {
        return rows.stream().filter(AssociationRow::mayAnalyse).toList();
    }

    public String getYearName() {
        return Years.name(year);
    }

    public List<AssociationRow> getRows() {
        return rows;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
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
