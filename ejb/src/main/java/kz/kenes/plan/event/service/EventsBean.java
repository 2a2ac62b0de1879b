package kz.kenes.plan.event.service;

import static kz.kenes.people.vocabulary.Permission.ORGANISE_EVENTS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.CalendarEntryChanged;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.EventAnnounced;
import kz.kenes.plan.event.EventCalledOff;
import kz.kenes.plan.event.EventDropped;
import kz.kenes.plan.event.EventHeld;
import kz.kenes.plan.event.EventMoved;
import kz.kenes.plan.event.EventPlanned;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Participant;
import kz.kenes.plan.event.PlaceBecameFree;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.EventChoices;
import kz.kenes.plan.event.api.EventDeskEntry;
import kz.kenes.plan.event.api.EventRow;
import kz.kenes.plan.event.api.EventView;
import kz.kenes.plan.event.api.Events;
import kz.kenes.plan.event.api.PlanEvent;
import kz.kenes.plan.event.api.ReportEvent;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The life of events. Who may take which step is decided by the event itself. */
@Stateless
@UseCase
public class EventsBean implements Events {

    @Inject
    private EventRecords events;

    @Inject
    private EventPage page;

    @Inject
    private EventOffice office;

    @Inject
    private EventAudience audience;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> told;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<EventRow> list(ListQuery query) {
        return events.list(query, actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public EventView get(long eventId) {
        return page.of(eventId);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<EventDeskEntry> desk() {
        return actor.id() == null ? List.of() : office.desk(actor.now(), actor.may(ORGANISE_EVENTS));
    }

    @Override
    @Query
    @RolesAllowed(ORGANISE_EVENTS)
    public EventChoices choices() {
        return office.choices();
    }

    @Override
    @Clause({"EVT-03", "EVT-06"})
    @RolesAllowed(ORGANISE_EVENTS)
    public long plan(PlanEvent command) {
        boolean ofBody = command.organiserKind() == OrganiserKind.BODY;
        Body body = ofBody ? office.body(command.organiserId()) : null;
        Unit unit = ofBody ? null : office.unit(command.organiserId());
        if (command.key() != null) {
            events.lock(ofBody ? body : unit);
            Optional<MethodicalEvent> planned = events.planned(body, unit, command.key());
            if (planned.isPresent()) {
                return planned.get().id();
            }
        }
        MethodicalEvent event = new MethodicalEvent(
                body, unit, office.read(command.description()), command.key(), actor.person(), actor.now());
        events.add(event);
        serve(event, null);
        return event.id();
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public void change(long eventId, long version, DescribeEvent description) {
        MethodicalEvent event = seen(eventId, version);
        Long before = event.planItem();
        List<Participant> lucky = event.change(office.read(description), actor.person(), actor.now());
        serve(event, before);
        if (event.state() == EventState.ANNOUNCED) {
            told.fire(new EventMoved(audience.invitation(event)));
        } else {
            told.fire(new CalendarEntryChanged(event.id()));
        }
        if (!lucky.isEmpty()) {
            told.fire(new PlaceBecameFree(EventAudience.invitation(event, lucky)));
        }
    }

    @Override
    @Clause("EVT-12")
    @RolesAllowed(ORGANISE_EVENTS)
    public void announce(long eventId, long version) {
        MethodicalEvent event = seen(eventId, version);
        event.announce(actor.person(), actor.now());
        told.fire(new EventAnnounced(audience.invitation(event)));
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public void hold(long eventId, long version) {
        MethodicalEvent event = seen(eventId, version);
        event.hold(actor.person(), actor.now());
        if (event.planItem() != null) {
            told.fire(new EventHeld(event.id(), event.planItem(), event.date()));
        }
    }

    @Override
    @Clause("EVT-11")
    @RolesAllowed(ORGANISE_EVENTS)
    public void report(ReportEvent command) {
        seen(command.eventId(), command.version())
                .report(EventOffice.text(command.result()), command.link(), actor.person(), actor.now());
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public void cancel(long eventId, long version, String reason) {
        MethodicalEvent event = seen(eventId, version);
        boolean announced = event.state() == EventState.ANNOUNCED;
        event.cancel(reason, actor.person(), actor.now());
        if (event.planItem() != null) {
            told.fire(new EventDropped(event.id(), event.planItem()));
        }
        if (announced) {
            told.fire(new EventCalledOff(audience.invitation(event), event.endReason()));
        } else {
            told.fire(new CalendarEntryChanged(event.id()));
        }
    }

    /** The line of the work plan learns which event serves it. */
    private void serve(MethodicalEvent event, Long before) {
        if (!Objects.equals(event.planItem(), before)) {
            if (before != null) {
                told.fire(new EventDropped(event.id(), before));
            }
            if (event.planItem() != null) {
                told.fire(new EventPlanned(event.id(), event.planItem()));
            }
        }
    }

    private MethodicalEvent seen(long eventId, long version) {
        MethodicalEvent event = events.get(eventId);
        event.requireUnchangedSince(version);
        audience.bringOfficers(event, actor.today());
        return event;
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public long attach(long eventId, FileContent file) {
        return office.attach(withOfficers(eventId), file, actor.person(), actor.now());
    }

    @Override
    @RolesAllowed(ORGANISE_EVENTS)
    public void detach(long eventId, long fileId) {
        office.detach(withOfficers(eventId), fileId, actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent file(long eventId, long fileId) {
        return office.file(events.get(eventId), fileId);
    }

    private MethodicalEvent withOfficers(long eventId) {
        MethodicalEvent event = events.get(eventId);
        audience.bringOfficers(event, actor.today());
        return event;
    }
}
