package kz.kenes.council.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyView;
import kz.kenes.council.api.CharterView;
import kz.kenes.council.api.Charters;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.DemandCriteria;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.api.StructureRow;
import kz.kenes.council.api.Structures;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** What is laid down about a body beside its seats: working body, universities, criteria for members, structure. */
@Named
@ViewScoped
public class CharterPage implements Serializable {

    @EJB
    private Charters charters;

    @EJB
    private Bodies bodies;

    @EJB
    private Compositions compositions;

    @EJB
    private Structures structures;

    @Inject
    private Screen screen;

    private Long id;
    private CharterView charter;
    private BodyView body;
    private List<StructureRow> rows;
    private List<NamedChoice> choices;
    private List<Long> chosen;
    private Long unitId;
    private String criteriaKk;
    private String criteriaRu;
    private String ground;
    private LocalDate since;

    public void load() {
        charter = charters.get(id);
        body = bodies.get(id, null);
        rows = structures.of(id);
        unitId = charter.workingUnitId();
        chosen = charter.universities().stream().map(NamedChoice::id).collect(Collectors.toCollection(ArrayList::new));
        if (charter.may("APPOINT_WORKING_UNIT")) {
            choices = charters.workingUnits();
        } else if (charter.may("NAME_UNIVERSITIES")) {
            choices = charters.universities();
        }
        if (charter.criteria() != null) {
            criteriaKk = charter.criteria().kk();
            criteriaRu = charter.criteria().ru();
            ground = charter.criteriaGround();
        }
    }

    public String appoint() {
        charters.appointWorkingUnit(id, charter.version(), unitId);
        return again("charter.unit.done");
    }

    public String nameUniversities() {
        charters.nameUniversities(id, charter.version(), new HashSet<>(chosen));
        return again("charter.universities.done");
    }

    public String demand() {
        charters.demand(
                new DemandCriteria(id, charter.version(), new Localized(criteriaKk, criteriaRu, null), ground, since));
        return again("charter.criteria.done");
    }

    public String check(SeatView seat) {
        long composition = body.composition().id();
        charters.check(composition, compositions.get(composition).version(), new HashSet<>(List.of(seat.id())));
        return again("charter.check.done");
    }

    public String draftStructure() {
        return screen.to("/council/structure", structures.draft(id));
    }

    private String again(String done) {
        screen.done(done);
        return screen.to("/council/charter", id);
    }

    public CharterView getCharter() {
        return charter;
    }

    public BodyView getBody() {
        return body;
    }

    public List<StructureRow> getRows() {
        return rows;
    }

    public List<NamedChoice> getChoices() {
        return choices;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public String getCriteriaKk() {
        return criteriaKk;
    }

    public void setCriteriaKk(String criteriaKk) {
        this.criteriaKk = criteriaKk;
    }

    public String getCriteriaRu() {
        return criteriaRu;
    }

    public void setCriteriaRu(String criteriaRu) {
        this.criteriaRu = criteriaRu;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }
}
