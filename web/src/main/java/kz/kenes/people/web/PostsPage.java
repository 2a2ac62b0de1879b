package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.PostRow;
import kz.kenes.people.api.Posts;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;

/** Posts and who holds them today. */
@Named
@ViewScoped
public class PostsPage implements Serializable {

    @EJB
    private Posts posts;

    @EJB
    private Institutions institutions;

    private LazyRows<PostRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(posts::list, "institution", "vacant");
    }

    public List<Option> getInstitutionOptions() {
        return Choices.institutions(institutions);
    }

    public LazyRows<PostRow> getRows() {
        return rows;
    }
}
