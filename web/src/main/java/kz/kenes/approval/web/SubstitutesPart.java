package kz.kenes.approval.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.approval.api.NameSubstitute;
import kz.kenes.approval.api.Substitutes;
import kz.kenes.approval.api.SubstitutionRow;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.shared.web.Screen;

/** Who acts for the reader and for whom the reader acts: a part of the profile. */
@Named
@ViewScoped
public class SubstitutesPart implements Serializable {

    @EJB
    private Substitutes substitutes;

    @Inject
    private Screen screen;

    private List<SubstitutionRow> rows;
    private PersonChoice person;
    private LocalDate from;
    private LocalDate to;
    private String ground;

    @PostConstruct
    void read() {
        rows = substitutes.mine();
    }

    public List<PersonChoice> find(String text) {
        return substitutes.colleagues(text);
    }

    public String name() {
        substitutes.name(new NameSubstitute(person.id(), from, to, ground));
        screen.done("substitute.named");
        return screen.to("/people/profile");
    }

    public String end(SubstitutionRow row) {
        substitutes.end(row.id(), row.version());
        screen.done("substitute.ended");
        return screen.to("/people/profile");
    }

    public List<SubstitutionRow> getRows() {
        return rows;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
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

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
