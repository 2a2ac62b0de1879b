package kz.kenes.council.minutes.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesRow;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.shared.web.LazyRows;

/** The register of minutes. */
@Named
@ViewScoped
public class MinutesBookPage implements Serializable {

    @EJB
    private MinutesBook api;

    private LazyRows<MinutesRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(api::list, "state", "body");
    }

    public LazyRows<MinutesRow> getRows() {
        return rows;
    }

    public MinutesState[] getStates() {
        return MinutesState.values();
    }
}
