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
import kz.kenes.people.api.PostRow;
import kz.kenes.people.api.Posts;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Screen;

/** An institution. */
@Named
@ViewScoped
public class InstitutionPage implements Serializable {

    @EJB
    private Institutions institutions;

    @EJB
    private Posts posts;

    @Inject
    private Screen screen;

    private static final int ALL = 10_000;

    private long id;
    private InstitutionView institution;
    private List<PostRow> postRows;
    private LocalDate lastDay;
    private String site;

    public void load() {
        institution = institutions.get(id);
        site = institution.site();
        postRows = posts.list(ListQuery.first(ALL).filteredBy("institution", String.valueOf(id)))
                .rows();
    }

    public String publish() {
        institutions.publishAt(id, institution.version(), site);
        screen.done("institution.site.saved");
        return screen.to("/people/institution", id);
    }

    public String close() {
        institutions.close(id, institution.version(), lastDay);
        screen.done("institution.closed");
        return screen.to("/people/institution", id);
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

    public List<PostRow> getPostRows() {
        return postRows;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
