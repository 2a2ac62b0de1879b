package kz.kenes.regulation.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import kz.kenes.regulation.api.RegulationView;
import kz.kenes.regulation.api.Regulations;

/** A regulation with its numbers over time. */
@Named
@RequestScoped
public class RegulationPage {

    @EJB
    private Regulations regulations;

    private long id;
    private RegulationView regulation;

    public void load() {
        regulation = regulations.get(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public NumberClauses getClauses() {
        return NumberClauses.of(regulation.bodyKind());
    }

    public RegulationView getRegulation() {
        return regulation;
    }
}
