package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.PostRow;
import kz.kenes.people.api.Posts;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;

/** Posts and who holds them today. */
@Named
@ViewScoped
public class PostsPage implements Serializable {

    @Inject
    private InstitutionChoices institutionChoices;

    @EJB
    private Posts posts;

    private LazyRows<PostRow> rows;
    private List<Option> institutionOptions;

    @PostConstruct
    void read() {
        institutionOptions = institutionChoices.all();
        rows = LazyRows.of(posts::list, "institution", "vacant");
    }

    public List<Option> getInstitutionOptions() {
        return institutionOptions;
    }

    public LazyRows<PostRow> getRows() {
        return rows;
    }
}
