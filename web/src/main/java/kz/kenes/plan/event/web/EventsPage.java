package kz.kenes.plan.event.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.plan.event.api.EventRow;
import kz.kenes.plan.event.api.Events;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** The list of methodical events. */
@Named
@ViewScoped
public class EventsPage implements Serializable {

    @EJB
    private Events events;

    @Inject
    private Screen screen;

    private LazyRows<EventRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(events::list, "kind", "state", "when", "body", "unit", "year");
    }

    public LazyRows<EventRow> getRows() {
        return rows;
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public EventState[] getStates() {
        return EventState.values();
    }

    public List<Option> getTimes() {
        return List.of(
                new Option("upcoming", Localized.same(screen.text("event.upcoming"))),
                new Option("past", Localized.same(screen.text("event.past"))));
    }
}
