package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.plan.report.api.FactsView;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.vocabulary.Figure;

/** The facts behind a number of a report. */
@Named
@ViewScoped
public class ReportFactsPage implements Serializable {

    @EJB
    private Reports reports;

    private Long id;
    private Figure figure;
    private String subject;
    private FactsView facts;

    public void load() {
        facts = reports.facts(id, figure, subject == null || subject.isBlank() ? null : subject);
    }

    public FactsView getFacts() {
        return facts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Figure getFigure() {
        return figure;
    }

    public void setFigure(Figure figure) {
        this.figure = figure;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }
}
