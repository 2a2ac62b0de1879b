package kz.kenes.council.voting.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.api.DecisionRow;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.shared.web.LazyRows;

/** The register of decisions. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {

    @EJB
    private Decisions api;

    private LazyRows<DecisionRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(api::list, "type", "body", "meeting");
    }

    public LazyRows<DecisionRow> getRows() {
        return rows;
    }

    public DecisionType[] getTypes() {
        return DecisionType.values();
    }
}
