package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.api.AppointHead;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.UnitView;
import kz.kenes.people.api.Units;
import kz.kenes.shared.web.Screen;

/** A unit with its heads over time. */
@Named
@ViewScoped
public class UnitPage implements Serializable {

    @EJB
    private Units units;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private long id;
    private UnitView unit;
    private List<UnitNode> others;
    private PersonChoice person;
    private LocalDate day;
    private String ground;
    private Names name;
    private Long parentId;

    public void load() {
        unit = units.get(id);
        others = units.tree(unit.institutionId(), null).stream()
                .filter(node -> node.depth() == 0 && node.id() != id)
                .toList();
        name = Names.of(unit.name());
        parentId = unit.parentId();
    }

    public List<PersonChoice> find(String text) {
        return people.find(text);
    }

    public String appoint() {
        units.appointHead(new AppointHead(id, unit.version(), person.id(), day, ground));
        return done("unit.head.appointed");
    }

    public String release() {
        units.releaseHead(id, unit.version(), day);
        return done("unit.head.released");
    }

    public String rename() {
        units.rename(id, unit.version(), name.localized());
        return done("unit.renamed");
    }

    public String move() {
        units.move(id, unit.version(), parentId, day);
        return done("unit.moved");
    }

    public String close() {
        units.close(id, unit.version(), day);
        return done("unit.closed");
    }

    private String done(String message) {
        screen.done(message);
        return screen.to("/people/unit", id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public UnitView getUnit() {
        return unit;
    }

    public List<UnitNode> getOthers() {
        return others;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public Names getName() {
        return name;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
