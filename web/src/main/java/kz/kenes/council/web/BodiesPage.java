package kz.kenes.council.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.web.LazyRows;

/** The register of collegial bodies. */
@Named
@ViewScoped
public class BodiesPage implements Serializable {

    @EJB
    private Bodies api;

    private LazyRows<BodyRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(api::list, "kind");
    }

    public LazyRows<BodyRow> getRows() {
        return rows;
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }
}
