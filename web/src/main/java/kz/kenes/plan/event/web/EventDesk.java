package kz.kenes.plan.event.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.plan.event.api.EventDeskEntry;
import kz.kenes.plan.event.api.Events;

/** The events that wait for the reader: their part of My desk. */
@Named
@RequestScoped
public class EventDesk {

    @EJB
    private Events events;

    private List<EventDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = events.desk();
    }

    public List<EventDeskEntry> getEntries() {
        return entries;
    }
}
