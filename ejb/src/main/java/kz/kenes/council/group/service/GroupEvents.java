package kz.kenes.council.group.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.kenes.council.meeting.AgendaDropped;
import kz.kenes.council.meeting.AgendaItemRemoved;
import kz.kenes.shared.Clause;

/** A report that has left an agenda waits for the secretary again. */
@ApplicationScoped
@Clause("CNL-27")
public class GroupEvents {

    @Inject
    private GroupRecords groups;

    public void waitAgain(@Observes AgendaItemRemoved removed) {
        groups.onAgenda("id", removed.item()).forEach(group -> group.leaveAgenda(group.item()));
    }

    public void waitAgain(@Observes AgendaDropped dropped) {
        groups.onAgenda("meeting.id", dropped.meeting()).forEach(group -> group.leaveAgenda(group.item()));
    }
}
