package kz.kenes.council.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.kenes.council.api.ChangeStructure;
import kz.kenes.council.api.StructurePartEntry;
import kz.kenes.council.api.StructurePartView;
import kz.kenes.council.api.StructureView;
import kz.kenes.council.api.Structures;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** The structure of an association on its way to the approval by the chair (CNL-32). */
@Named
@ViewScoped
public class StructurePage implements Serializable {

    @EJB
    private Structures structures;

    @Inject
    private Screen screen;

    private Long id;
    private StructureView structure;
    private String ground;
    private List<Part> parts = new ArrayList<>();

    public void load() {
        structure = structures.get(id);
        ground = structure.ground();
        parts = structure.parts().stream().map(Part::new).collect(Collectors.toCollection(ArrayList::new));
    }

    public void add() {
        parts.add(new Part());
    }

    public void remove(Part part) {
        parts.remove(part);
    }

    public String save() {
        keep();
        return again("structure.saved");
    }

    public String propose() {
        keep();
        structures.propose(id, structures.get(id).version());
        return again("structure.proposed");
    }

    private void keep() {
        structures.change(new ChangeStructure(
                id,
                structure.version(),
                ground,
                parts.stream().map(Part::entry).collect(Collectors.toCollection(ArrayList::new))));
    }

    private String again(String done) {
        screen.done(done);
        return screen.to("/council/structure", id);
    }

    public StructureView getStructure() {
        return structure;
    }

    public List<Part> getParts() {
        return parts;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    /** A part while it is edited. */
    public static final class Part implements Serializable {

        private String nameKk;
        private String nameRu;
        private String purpose;

        Part() {}

        Part(StructurePartView part) {
            nameKk = part.name().kk();
            nameRu = part.name().ru();
            purpose = part.purpose();
        }

        StructurePartEntry entry() {
            return new StructurePartEntry(new Localized(nameKk == null ? "" : nameKk, nameRu, null), purpose);
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

        public String getPurpose() {
            return purpose;
        }

        public void setPurpose(String purpose) {
            this.purpose = purpose;
        }
    }
}
