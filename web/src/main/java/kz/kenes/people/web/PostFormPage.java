package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.CreatePost;
import kz.kenes.people.api.Posts;
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.Units;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Creates a post. */
@Named
@ViewScoped
public class PostFormPage implements Serializable {

    @Inject
    private InstitutionChoices institutionChoices;

    @EJB
    private Posts posts;

    @EJB
    private Units units;

    @Inject
    private Screen screen;

    private List<Option> choices;
    private List<UnitNode> unitNodes;
    private Long institutionId;
    private Long unitId;
    private Names name = new Names();

    public void load() {
        choices = institutionChoices.read();
        readUnits();
    }

    public void readUnits() {
        unitNodes = institutionId == null ? List.of() : units.tree(institutionId, null);
    }

    public String create() {
        long post = posts.create(new CreatePost(institutionId, unitId, name.localized()));
        screen.done("post.created");
        return screen.to("/people/post", post);
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

    public Names getName() {
        return name;
    }
}
