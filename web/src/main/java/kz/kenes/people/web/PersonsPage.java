package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonRow;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;

/** The register of persons. */
@Named
@ViewScoped
public class PersonsPage implements Serializable {

    @Inject
    private InstitutionChoices institutionChoices;

    @EJB
    private People people;

    private LazyRows<PersonRow> rows;
    private List<Option> institutionOptions;

    @PostConstruct
    void read() {
        institutionOptions = institutionChoices.all();
        rows = LazyRows.of(people::list, "institution", "category", "working");
    }

    public List<Option> getInstitutionOptions() {
        return institutionOptions;
    }

    public StaffCategory[] getCategories() {
        return StaffCategory.values();
    }

    public LazyRows<PersonRow> getRows() {
        return rows;
    }
}
