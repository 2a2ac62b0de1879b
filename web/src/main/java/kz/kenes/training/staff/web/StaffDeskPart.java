package kz.kenes.training.staff.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.training.staff.api.StaffDeskEntry;
import kz.kenes.training.staff.api.StaffStates;

/** What waits for the reader in the data of staff: their part of My desk. */
@Named
@RequestScoped
public class StaffDeskPart {

    @EJB
    private StaffStates states;

    private List<StaffDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = states.desk();
    }

    public List<StaffDeskEntry> getEntries() {
        return entries;
    }
}
