package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.DescribeInstitution;
import kz.kenes.people.api.InstitutionView;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Registers an institution, or says anew what it is and how it is called. */
@Named
@ViewScoped
public class InstitutionFormPage implements Serializable {

    @Inject
    private InstitutionChoices institutionChoices;

    @EJB
    private Institutions institutions;

    @Inject
    private Screen screen;

    private long version;
    private Long id;
    private List<Option> choices;
    private InstitutionKind kind;
    private Names name = new Names();
    private Names shortName = new Names();
    private String aliases;
    private Long parentId;

    public void load() {
        choices = institutionChoices.read().stream()
                .filter(choice -> !choice.value().equals(String.valueOf(id)))
                .toList();
        if (id != null && kind == null) {
            InstitutionView institution = institutions.get(id);
            version = institution.version();
            kind = institution.kind();
            name = Names.of(institution.name());
            shortName = Names.of(institution.shortName());
            aliases = String.join("\n", institution.aliases());
            parentId = institution.parentId();
        }
    }

    public String save() {
        List<String> others = aliases == null ? List.of() : aliases.lines().toList();
        DescribeInstitution command =
                new DescribeInstitution(kind, name.localized(), shortName.localized(), others, parentId);
        if (id == null) {
            long registered = institutions.register(command);
            screen.done("institution.registered");
            return screen.to("/people/institution", registered);
        }
        institutions.change(id, version, command);
        screen.done("institution.changed");
        return screen.to("/people/institution", id);
    }

    public InstitutionKind[] getKinds() {
        return InstitutionKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Option> getChoices() {
        return choices;
    }

    public InstitutionKind getKind() {
        return kind;
    }

    public void setKind(InstitutionKind kind) {
        this.kind = kind;
    }

    public Names getName() {
        return name;
    }

    public Names getShortName() {
        return shortName;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }
}
