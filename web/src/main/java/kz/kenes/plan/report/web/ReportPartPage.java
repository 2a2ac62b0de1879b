package kz.kenes.plan.report.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.plan.report.api.PartForm;
import kz.kenes.plan.report.api.PartView;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.report.api.WritePart;
import kz.kenes.shared.web.Screen;

/** Writing a section of a report, or changing a task. */
@Named
@ViewScoped
public class ReportPartPage implements Serializable {

    @EJB
    private Reports reports;

    @Inject
    private Screen screen;

    private Long id;
    private Long part;
    private PartForm report;
    private String kk;
    private String ru;
    private List<Long> chosen = new ArrayList<>();

    public void load() {
        report = reports.part(id, part);
        PartView section = report.section();
        if (section.text() != null) {
            kk = section.text().kk();
            ru = section.text().ru();
        }
        section.events().forEach(event -> chosen.add(event.id()));
    }

    public String save() {
        reports.write(new WritePart(id, report.version(), part, kk, ru, chosen));
        screen.done("report.written");
        return screen.to("/plan/report", id);
    }

    public PartForm getReport() {
        return report;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPart() {
        return part;
    }

    public void setPart(Long part) {
        this.part = part;
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

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }
}
