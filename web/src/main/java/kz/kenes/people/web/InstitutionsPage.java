package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.people.api.InstitutionRow;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.web.LazyRows;

/** The register of institutions. */
@Named
@ViewScoped
public class InstitutionsPage implements Serializable {

    @EJB
    private Institutions institutions;

    private LazyRows<InstitutionRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(institutions::list, "kind");
    }

    public InstitutionKind[] getKinds() {
        return InstitutionKind.values();
    }

    public LazyRows<InstitutionRow> getRows() {
        return rows;
    }
}
