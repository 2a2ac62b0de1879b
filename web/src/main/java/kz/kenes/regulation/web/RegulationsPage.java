package kz.kenes.regulation.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.regulation.api.RegulationRow;
import kz.kenes.regulation.api.Regulations;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.web.LazyRows;

/** The regulations by which bodies work. */
@Named
@ViewScoped
public class RegulationsPage implements Serializable {

    @EJB
    private Regulations regulations;

    private LazyRows<RegulationRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(regulations::list, "bodyKind");
    }

    public LazyRows<RegulationRow> getRows() {
        return rows;
    }

    public BodyKind[] getBodyKinds() {
        return BodyKind.values();
    }
}
