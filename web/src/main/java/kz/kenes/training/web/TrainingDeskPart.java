package kz.kenes.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.training.api.TrainingDesk;
import kz.kenes.training.api.TrainingDeskEntry;
import kz.kenes.training.api.TrainingDeskKind;

/** What waits for the reader in the training of staff: their part of My desk. */
@Named
@RequestScoped
public class TrainingDeskPart {

    @EJB
    private TrainingDesk desk;

    private List<TrainingDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = desk.entries();
    }

    public List<TrainingDeskEntry> getEntries() {
        return entries;
    }

    /** The name by which the page knows the id of the entry. */
    public String parameter(TrainingDeskEntry entry) {
        boolean ofUnit =
                entry.kind() == TrainingDeskKind.COMPOSE_INSTITUTE || entry.kind() == TrainingDeskKind.DRAFT_SCHEDULE;
        return ofUnit ? "unit" : "id";
    }
}
