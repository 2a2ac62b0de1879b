package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.api.Employ;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonView;
import kz.kenes.people.api.PositionRow;
import kz.kenes.people.api.Positions;
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.Units;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Employs a person. */
@Named
@ViewScoped
public class EmployPage implements Serializable {

    @Inject
    private InstitutionChoices institutionChoices;

    @EJB
    private People people;

    @EJB
    private Units units;

    @EJB
    private Positions positions;

    @Inject
    private Screen screen;

    private long id;
    private PersonView person;
    private List<Option> choices;
    private List<UnitNode> unitNodes;
    private Long institutionId;
    private Long unitId;
    private StaffCategory category;
    private Long positionId;
    private String jobTitle;
    private LocalDate from;
    private LocalDate to;
    private List<PositionRow> catalogue;

    public void load() {
        person = people.get(id);
        catalogue = positions.catalogue();
        choices = institutionChoices.read();
        if (institutionId == null && !person.employments().isEmpty()) {
            institutionId = person.employments().get(0).institutionId();
        }
        readUnits();
    }

    public void readUnits() {
        unitNodes = institutionId == null ? List.of() : units.tree(institutionId, null);
    }

    public String employ() {
        people.employ(new Employ(id, institutionId, unitId, category, positionId, jobTitle, from, to));
        screen.done("employment.begun");
        return screen.to("/people/person", id);
    }

    /** Positions that staff of the chosen category may hold. */
    public List<PositionRow> getPositionChoices() {
        return catalogue.stream()
                .filter(position -> category == null || position.group().covers(category))
                .toList();
    }

    public boolean isWithPosition() {
        return category != StaffCategory.SERVICE;
    }

    public StaffCategory[] getCategories() {
        return StaffCategory.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PersonView getPerson() {
        return person;
    }

    public List<Option> getChoices() {
        return choices;
    }

    public List<UnitNode> getUnitNodes() {
        return unitNodes;
    }

    public Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(Long institutionId) {
        this.institutionId = institutionId;
    }

    public Long getUnitId() {
        return unitId;
    }

    public void setUnitId(Long unitId) {
        this.unitId = unitId;
    }

    public StaffCategory getCategory() {
        return category;
    }

    public void setCategory(StaffCategory category) {
        this.category = category;
    }

    public Long getPositionId() {
        return positionId;
    }

    public void setPositionId(Long positionId) {
        this.positionId = positionId;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
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
}
