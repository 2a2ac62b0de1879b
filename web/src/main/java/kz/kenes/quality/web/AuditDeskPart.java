package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.quality.api.AuditDeskEntry;
import kz.kenes.quality.api.AuditProgrammes;

/** What waits for the reader in the programme of internal audits: their part of My desk. */
@Named
@RequestScoped
public class AuditDeskPart {

    @EJB
    private AuditProgrammes programmes;

    private List<AuditDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = programmes.waiting();
    }

    public List<AuditDeskEntry> getEntries() {
        return entries;
    }
}
