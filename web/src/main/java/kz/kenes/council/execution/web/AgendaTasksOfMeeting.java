package kz.kenes.council.execution.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import kz.kenes.council.execution.api.AgendaTasks;
import kz.kenes.council.execution.api.Tasks;

/** The open tasks below the item of an agenda that asks about them, read once for a page. */
@Named("agendaTasks")
@RequestScoped
public class AgendaTasksOfMeeting {

    @EJB
    private Tasks tasks;

    private final Map<Long, AgendaTasks> byMeeting = new HashMap<>();

    public AgendaTasks of(Long meetingId) {
        return byMeeting.computeIfAbsent(meetingId, tasks::onAgenda);
    }
}
