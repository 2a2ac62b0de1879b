package kz.kenes.plan.event.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.plan.event.api.AddParticipant;
import kz.kenes.plan.event.api.EventView;
import kz.kenes.plan.event.api.Events;
import kz.kenes.plan.event.api.ParticipantView;
import kz.kenes.plan.event.api.Registrations;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** Keeping the participants and the files of an event: who takes part, who came, what was handed out. */
@Named
@ViewScoped
public class ParticipantsPage implements Serializable {

    @EJB
    private Events events;

    @EJB
    private Registrations registrations;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long id;
    private EventView event;
    private PersonChoice person;
    private String name;
    private String organisation;
    private transient Part table;

    public void load() {
        event = events.get(id);
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public String addPerson() {
        if (person == null) {
            screen.wrong("person", "event.participant.choose");
            return null;
        }
        registrations.add(new AddParticipant(id, person.id(), null, null));
        return again();
    }

    public String addGuest() {
        registrations.add(new AddParticipant(id, null, name, organisation));
        return again();
    }

    public String addTable() throws IOException {
        FileContent file = Uploaded.file(table);
        if (file == null) {
            screen.wrong("table", "event.table.missing");
            return null;
        }
        screen.done("event.table.added", registrations.addTable(id, file));
        return again();
    }

    public void template() {
        screen.download(registrations.template());
    }

    public void remove(ParticipantView participant) {
        registrations.remove(id, participant.id());
        load();
    }

    public void mark(ParticipantView participant, boolean came) {
        registrations.mark(id, participant.id(), came);
        load();
    }

    public void markAll() {
        registrations.markAll(id);
        load();
    }

    public void attach(FileUploadEvent upload) {
        events.attach(id, Uploaded.file(upload));
        load();
    }

    public void detach(long fileId) {
        events.detach(id, fileId);
        load();
    }

    private String again() {
        return screen.to("/plan/event-participants", id);
    }

    public EventView getEvent() {
        return event;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Part getTable() {
        return table;
    }

    public void setTable(Part table) {
        this.table = table;
    }
}
