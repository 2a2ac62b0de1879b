package kz.kenes.council.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.council.api.Desk;
import kz.kenes.council.api.DeskEntry;

/** What waits for the reader in the work of the bodies: the council's part of My desk. */
@Named
@RequestScoped
public class CouncilDesk {

    @EJB
    private Desk desk;

    private List<DeskEntry> entries;

    @PostConstruct
    void read() {
        entries = desk.entries();
    }

    public List<DeskEntry> getEntries() {
        return entries;
    }

    /** The page on which the entry is dealt with. */
    public String page(DeskEntry entry) {
        return switch (entry.kind()) {
            case DRAFT_AGENDA -> "/council/agenda";
            case CONVENE, ATTEND, DRAFT_MINUTES -> "/council/meeting";
            case VOTE -> "/council/pad";
            case COMPLETE_MINUTES, SIGN_MINUTES -> "/council/minutes";
            case PROPOSE_COMPOSITION -> "/council/composition";
        };
    }
}
