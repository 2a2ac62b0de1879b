package kz.kenes.plan.event.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.EventChoices;
import kz.kenes.plan.event.api.EventView;
import kz.kenes.plan.event.api.Events;
import kz.kenes.plan.event.api.OrganiserChoice;
import kz.kenes.plan.event.api.PlanEvent;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.shared.web.Screen;

/** Planning an event, or changing it. */
@Named
@ViewScoped
public class EventFormPage implements Serializable {

    @EJB
    private Events events;

    @EJB
    private People people;

    @EJB
    private PlanItems items;

    @Inject
    private Screen screen;

    private EventChoices choices;
    private Long id;
    private long version;
    private String organiser;
    private Long body;
    private Long plan;
    private EventDraft draft = new EventDraft();
    /** Makes a double click or a reload answer with the event that is already planned. */
    private String key;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        choices = events.choices();
        if (plan != null && id == null && organiser == null) {
            draft.plan(items.line(plan).item());
        }
        if (id != null) {
            EventView event = events.get(id);
            version = event.version();
            organiser = event.bodyId() == null
                    ? OrganiserKind.UNIT + "-" + event.unitId()
                    : OrganiserKind.BODY + "-" + event.bodyId();
            draft.take(event);
        } else if (organiser == null) {
            organiser = choices.organisers().stream()
                    .filter(one -> body == null || one.kind() == OrganiserKind.BODY && one.id() == body)
                    .map(OrganiserChoice::value)
                    .findFirst()
                    .orElse(null);
        }
    }

    public String save() {
        DescribeEvent description = draft.description();
        if (id == null) {
            OrganiserChoice chosen = getChosen();
            id = events.plan(new PlanEvent(chosen.kind(), chosen.id(), description, key));
        } else {
            events.change(id, version, description);
        }
        return screen.to("/plan/event", id);
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    private OrganiserChoice getChosen() {
        return choices.organisers().stream()
                .filter(one -> one.value().equals(organiser))
                .findFirst()
                .orElse(null);
    }

    /** The usual kinds of the organiser first. */
    public List<EventKind> getKinds() {
        OrganiserChoice chosen = getChosen();
        return chosen == null ? List.of(EventKind.values()) : chosen.kinds();
    }

    public int getDirections() {
        OrganiserChoice chosen = getChosen();
        return chosen == null ? 0 : chosen.directions();
    }

    public EventChoices getChoices() {
        return choices;
    }

    public EventDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOrganiser() {
        return organiser;
    }

    public void setOrganiser(String organiser) {
        this.organiser = organiser;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Long getPlan() {
        return plan;
    }

    public void setPlan(Long plan) {
        this.plan = plan;
    }
}
