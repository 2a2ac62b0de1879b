package kz.kenes.regulation.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.regulation.api.AnnounceCheck;
import kz.kenes.regulation.api.SystemCheckRow;
import kz.kenes.regulation.api.SystemChecks;
import kz.kenes.shared.web.Screen;

/** Checks of the management system, and who reads internal documents meanwhile. */
@Named
@ViewScoped
public class SystemChecksPage implements Serializable {

    @EJB
    private SystemChecks checks;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private List<SystemCheckRow> rows;
    private String body;
    private String ground;
    private LocalDate from;
    private LocalDate to;
    private List<PersonChoice> auditors = new ArrayList<>();

    @PostConstruct
    void read() {
        rows = checks.list();
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public String announce() {
        List<Long> ids = auditors == null
                ? List.of()
                : auditors.stream().map(PersonChoice::id).toList();
        checks.announce(new AnnounceCheck(body, ground, from, to, ids));
        screen.done("check.announced");
        return screen.to("/regulation/checks");
    }

    /** From tomorrow on, its auditors read internal documents no more. */
    public String end(SystemCheckRow row) {
        checks.end(row.id(), row.version());
        screen.done("check.ended");
        return screen.to("/regulation/checks");
    }

    public List<SystemCheckRow> getRows() {
        return rows;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public List<PersonChoice> getAuditors() {
        return auditors;
    }

    public void setAuditors(List<PersonChoice> auditors) {
        this.auditors = auditors;
    }
}
