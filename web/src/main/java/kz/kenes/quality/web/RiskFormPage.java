package kz.kenes.quality.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.quality.api.DescribeRisk;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.RiskView;
import kz.kenes.quality.api.Risks;
import kz.kenes.quality.vocabulary.RiskKind;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** Entering a risk, or changing it. */
@Named
@ViewScoped
public class RiskFormPage implements Serializable {

    @EJB
    private Risks risks;

    @EJB
    private Nonconformities people;

    @Inject
    private Screen screen;

    private Long id;
    private RiskView risk;
    private String name;
    private String causes;
    private String consequences;
    private String measures;
    private PersonChoice owner;

    public void load() {
        if (id != null) {
            risk = risks.get(id);
            name = risk.name().kk();
            causes = risk.causes().kk();
            consequences = risk.consequences().kk();
            measures = risk.measures().kk();
            owner = risk.ownerId() == null ? null : new PersonChoice(risk.ownerId(), risk.owner(), null);
        }
    }

    public String save() {
        DescribeRisk told = new DescribeRisk(
                Localized.same(name),
                Localized.same(causes),
                Localized.same(consequences),
                Localized.same(measures),
                owner == null ? null : owner.id());
        try {
            if (id == null) {
                id = risks.add(told);
            } else {
                risks.change(id, risk.version(), told);
            }
        } catch (KenesException refused) {
            return screen.refused(refused, Map.of("quality.RISK_INCOMPLETE", firstEmpty()));
        }
        screen.done("quality.risk.saved");
        return screen.to("/quality/risk", id);
    }

    /** The first input that says nothing. */
    private String firstEmpty() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("name", name);
        written.put("causes", causes);
        written.put("consequences", consequences);
        written.put("measures", measures);
        return written.entrySet().stream()
                .filter(one -> one.getValue() == null || one.getValue().isBlank())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("name");
    }

    /** True where only the owner changes. */
    public boolean isKnown() {
        return risk != null && risk.kind() != RiskKind.OTHER;
    }

    public List<PersonChoice> findPersons(String text) {
        return people.findPersons(text);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCauses() {
        return causes;
    }

    public void setCauses(String causes) {
        this.causes = causes;
    }

    public String getConsequences() {
        return consequences;
    }

    public void setConsequences(String consequences) {
        this.consequences = consequences;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public PersonChoice getOwner() {
        return owner;
    }

    public void setOwner(PersonChoice owner) {
        this.owner = owner;
    }
}
