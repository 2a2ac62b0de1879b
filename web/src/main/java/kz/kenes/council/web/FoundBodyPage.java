package kz.kenes.council.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.api.FoundBody;
import kz.kenes.people.api.InstitutionRow;
import kz.kenes.people.api.Institutions;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** Founding a body. */
@Named
@ViewScoped
public class FoundBodyPage implements Serializable {

    private static final int MOST_CHOICES = 500;

    @EJB
    private Bodies bodies;

    @EJB
    private Institutions register;

    @Inject
    private Screen screen;

    private List<InstitutionRow> institutions;
    private List<BodyRow> parents;
    private BodyKind kind;
    private String nameKk;
    private String nameRu;
    private String nameEn;
    private Long institutionId;
    private Long parentId;
    private LocalDate from;
    private String ground;

    public void load() {
        institutions = register.list(ListQuery.first(MOST_CHOICES)).rows();
        parents = bodies.list(ListQuery.first(MOST_CHOICES)).rows();
    }

    public String found() {
        long id = bodies.found(new FoundBody(
                kind, new Localized(nameKk, nameRu, nameEn), institutionId, parentId, null, from, ground));
        screen.done("body.founded");
        return screen.to("/council/body", id);
    }

    public List<InstitutionRow> getInstitutions() {
        return institutions;
    }

    public List<BodyRow> getParents() {
        return parents;
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getNameKk() {
        return nameKk;
    }

    public void setNameKk(String nameKk) {
        this.nameKk = nameKk;
    }

    public String getNameRu() {
        return nameRu;
    }

    public void setNameRu(String nameRu) {
        this.nameRu = nameRu;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(Long institutionId) {
        this.institutionId = institutionId;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
