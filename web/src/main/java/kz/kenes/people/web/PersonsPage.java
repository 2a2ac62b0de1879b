package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonRow;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;

/** The register of persons. */
@Named
@ViewScoped
public class PersonsPage implements Serializable {

    @EJB
    private People people;

    @EJB
    private Institutions institutions;

    private LazyRows<PersonRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(people::list, "institution", "category", "working");
    }

    public List<Option> getInstitutionOptions() {
        return Choices.institutions(institutions);
    }

    public StaffCategory[] getCategories() {
        return StaffCategory.values();
    }

    public LazyRows<PersonRow> getRows() {
        return rows;
    }
}
