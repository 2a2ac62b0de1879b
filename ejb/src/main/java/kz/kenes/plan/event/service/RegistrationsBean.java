package kz.kenes.plan.event.service;

import static kz.kenes.people.vocabulary.Permission.ORGANISE_EVENTS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.plan.event.EventViolation;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Participant;
import kz.kenes.plan.event.PlaceBecameFree;
import kz.kenes.plan.event.api.AddParticipant;
import kz.kenes.plan.event.api.Registrations;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Places, waiting list and attendance. Who registers at the same moment as another waits for the other's end. */
@Stateless
@UseCase
public class RegistrationsBean implements Registrations {

    @Inject
    private EventRecords events;

    @Inject
    private EventAudience audience;

    @Inject
    private BodyRecords people;

    @Inject
    private ParticipantTable tables;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> told;

    @Override
    @Clause("EVT-11")
    @RolesAllowed(READ_MEETINGS)
    public ParticipantState register(long eventId) {
        MethodicalEvent event = locked(eventId);
        Person person = actor.person();
        return event.register(person, organisationOf(person), actor.now()).state();
    }

    private String organisationOf(Person person) {
        return person.employmentsOn(actor.today()).stream()
                .findFirst()
                .map(Employment::institution)
                .map(institution -> institution.name().kk())
                .orElse("–");
    }

    @Override
    @RolesAllowed(READ_MEETINGS)
    public void withdraw(long eventId) {
        MethodicalEvent event = locked(eventId);
        tell(event, event.withdraw(actor.person(), actor.now()));
    }

    @Override
    @Clause("EVT-11")
    @RolesAllowed(ORGANISE_EVENTS)
    public long add(AddParticipant command) {
        MethodicalEvent event = locked(command.eventId());
        Person person = command.personId() == null ? null : people.person(command.personId());
        boolean placed =
                command.organisation() != null && !command.organisation().isBlank();
        Participant added = event.add(
                person,
                person == null ? command.name() : person.fullName(),
                person == null || placed ? command.organisation() : organisationOf(person),
                actor.person(),
                actor.now());
        events.flush();
        return added.id();
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public int addTable(long eventId, FileContent table) {
        List<ParticipantTable.Line> lines = new ArrayList<>(tables.read(table));
        MethodicalEvent event = locked(eventId);
        for (ParticipantTable.Line line : lines) {
            require(line.isComplete(), EventViolation.ROW_INCOMPLETE, line.number());
            event.add(null, line.name(), line.organisation(), actor.person(), actor.now());
        }
        return lines.size();
    }

    @Override
    @Query
    @RolesAllowed(ORGANISE_EVENTS)
    public FileContent template() {
        return ParticipantTable.template(actor.language());
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public void remove(long eventId, long participantId) {
        MethodicalEvent event = locked(eventId);
        tell(event, event.remove(events.participant(event, participantId), actor.person(), actor.now()));
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public void mark(long eventId, long participantId, boolean came) {
        MethodicalEvent event = locked(eventId);
        event.mark(events.participant(event, participantId), came, actor.person(), actor.now());
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public void markAll(long eventId) {
        locked(eventId).markAll(actor.person(), actor.now());
    }

    private MethodicalEvent locked(long eventId) {
        MethodicalEvent event = events.locked(eventId);
        audience.bringOfficers(event, actor.today());
        return event;
    }

    private void tell(MethodicalEvent event, List<Participant> lucky) {
        if (!lucky.isEmpty()) {
            told.fire(new PlaceBecameFree(EventAudience.invitation(event, lucky)));
        }
    }
}
