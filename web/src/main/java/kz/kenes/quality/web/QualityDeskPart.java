package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.quality.api.QualityDesk;
import kz.kenes.quality.api.QualityDeskEntry;

/** What waits for the reader in the journal of nonconformities: their part of My desk. */
@Named
@RequestScoped
public class QualityDeskPart {

    @EJB
    private QualityDesk desk;

    private List<QualityDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = desk.entries();
    }

    public List<QualityDeskEntry> getEntries() {
        return entries;
    }
}
