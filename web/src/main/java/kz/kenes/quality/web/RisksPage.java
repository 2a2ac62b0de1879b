package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.quality.api.RiskRow;
import kz.kenes.quality.api.Risks;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.web.LazyRows;

/** The register of risks. */
@Named
@ViewScoped
public class RisksPage implements Serializable {

    @EJB
    private Risks risks;

    private LazyRows<RiskRow> rows;
    private boolean keeper;

    @PostConstruct
    void read() {
        rows = LazyRows.of(risks::list, "state");
        keeper = risks.mayKeep();
    }

    public LazyRows<RiskRow> getRows() {
        return rows;
    }

    public boolean isKeeper() {
        return keeper;
    }

    public RiskState[] getStates() {
        return RiskState.values();
    }
}
