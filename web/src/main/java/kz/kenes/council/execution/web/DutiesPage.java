package kz.kenes.council.execution.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.execution.api.DutySheet;
import kz.kenes.council.execution.api.ExecutionReports;

/** The three duties of each member of a body. */
@Named
@ViewScoped
public class DutiesPage implements Serializable {

    @EJB
    private ExecutionReports reports;

    private Long id;
    private String from;
    private String to;
    private DutySheet sheet;

    public void load() {
        sheet = reports.duties(id, ExecutionPage.day(from), ExecutionPage.day(to));
    }

    public DutySheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
