package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.api.InstitutionView;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.SetUpUnit;
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.Units;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.web.Screen;

/** Sets up a unit. */
@Named
@ViewScoped
public class UnitFormPage implements Serializable {

    @EJB
    private Units units;

    @EJB
    private Institutions institutions;

    @Inject
    private Screen screen;

    private long id;
    private InstitutionView institution;
    private List<UnitNode> others;
    private Long parentId;
    private UnitKind kind;
    private Names name = new Names();
    private LocalDate from;

    public void load() {
        institution = institutions.get(id);
        others = units.tree(id, null).stream().filter(node -> node.depth() == 0).toList();
    }

    public String setUp() {
        long unit = units.setUp(new SetUpUnit(id, parentId, kind, name.localized(), from));
        screen.done("unit.set-up");
        return screen.to("/people/unit", unit);
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public InstitutionView getInstitution() {
        return institution;
    }

    public List<UnitNode> getOthers() {
        return others;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public Names getName() {
        return name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
