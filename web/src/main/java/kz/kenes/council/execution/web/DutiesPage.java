package kz.kenes.council.execution.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyView;
import kz.kenes.council.execution.api.ExecutionReports;
import kz.kenes.council.execution.api.MemberDuty;

/** The three duties of each member of a body. */
@Named
@ViewScoped
public class DutiesPage implements Serializable {

    @EJB
    private ExecutionReports reports;

    @EJB
    private Bodies bodies;

    private Long id;
    private String from;
    private String to;
    private BodyView body;
    private List<MemberDuty> duties;

    public void load() {
        body = bodies.get(id, null);
        duties = reports.duties(id, ExecutionPage.day(from), ExecutionPage.day(to));
    }

    public BodyView getBody() {
        return body;
    }

    public List<MemberDuty> getDuties() {
        return duties;
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
