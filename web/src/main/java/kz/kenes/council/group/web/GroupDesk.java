package kz.kenes.council.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.group.api.GroupDeskEntry;
import kz.kenes.council.group.api.WorkingGroups;

/** What waits for the reader in the work of groups: its part of My desk. */
@Named
@RequestScoped
public class GroupDesk {

    @EJB
    private WorkingGroups groups;

    private List<GroupDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = groups.desk();
    }

    public List<GroupDeskEntry> getEntries() {
        return entries;
    }
}
