package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.api.ExtendCatalogue;
import kz.kenes.people.api.PositionRow;
import kz.kenes.people.api.Positions;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.shared.web.Screen;

/** The catalogue of staff positions. */
@Named
@ViewScoped
public class PositionsPage implements Serializable {

    @EJB
    private Positions positions;

    @Inject
    private Screen screen;

    private List<PositionRow> rows;
    private PositionGroup group;
    private Names name = new Names();
    private String ground;
    private LocalDate from;

    @PostConstruct
    void read() {
        rows = positions.catalogue();
    }

    public String extend() {
        positions.extend(new ExtendCatalogue(group, name.localized(), ground, from));
        screen.done("position.added");
        return screen.to("/people/positions");
    }

    public PositionGroup[] getGroups() {
        return PositionGroup.values();
    }

    public List<PositionRow> getRows() {
        return rows;
    }

    public PositionGroup getGroup() {
        return group;
    }

    public void setGroup(PositionGroup group) {
        this.group = group;
    }

    public Names getName() {
        return name;
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
}
