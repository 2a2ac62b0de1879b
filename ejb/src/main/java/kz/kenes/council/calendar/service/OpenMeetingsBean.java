package kz.kenes.council.calendar.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.CalendarViolation;
import kz.kenes.council.calendar.Observer;
import kz.kenes.council.calendar.api.ObserverRow;
import kz.kenes.council.calendar.api.OpenMeetingRow;
import kz.kenes.council.calendar.api.OpenMeetingView;
import kz.kenes.council.calendar.api.OpenMeetings;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The announcements of open meetings and their observers. */
@Stateless
@UseCase
public class OpenMeetingsBean implements OpenMeetings {

    @Inject
    private ObserverRecords observers;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause("MTG-09")
    @RolesAllowed(SIGNED_IN)
    public List<OpenMeetingRow> list() {
        return observers.announced(actor.now()).stream()
                .map(OpenMeetingsBean::row)
                .toList();
    }

    private static OpenMeetingRow row(Object[] found) {
        Meeting meeting = (Meeting) found[0];
        return new OpenMeetingRow(
                meeting.id(),
                ((Body) found[1]).name().toLocalized(),
                ((Institution) found[2]).name().toLocalized(),
                meeting.start(),
                meeting.place(),
                ((Number) found[4]).intValue() > 0,
                ((Number) found[3]).intValue() > 0);
    }

    @Override
    @Query
    @Clause("MTG-09")
    @RolesAllowed(SIGNED_IN)
    public OpenMeetingView get(long meetingId) {
        Meeting meeting = observers.announced(meetingId);
        boolean member = !bodies.daySeats(List.of(meeting.body()), meeting.date())
                .get(meeting.body().id())
                .rolesOf(actor.id())
                .isEmpty();
        boolean registered = observers.isRegistered(meeting, actor.id());
        Instant now = actor.now();
        return new OpenMeetingView(
                meetingId,
                meeting.body().name().toLocalized(),
                meeting.body().institution().name().toLocalized(),
                meeting.start(),
                meeting.place(),
                meeting.agenda().items().stream()
                        .map(item -> item.title().toLocalized())
                        .toList(),
                member,
                registered,
                actor.id() != null && !member && !registered && now.isBefore(meeting.start()));
    }

    @Override
    @Clause("MTG-09")
    @RolesAllowed(SIGNED_IN)
    public void register(long meetingId, String affiliation) {
        Meeting meeting = observers.open(meetingId);
        Person person = actor.person();
        String from = affiliation == null || affiliation.isBlank() ? workplace(person) : affiliation;
        Optional<Observer> before = observers.of(meeting, person);
        if (before.isPresent()) {
            before.get().comeAgain(from, actor.now());
        } else {
            observers.add(new Observer(meeting, person, from, actor.now()));
        }
    }

    private String workplace(Person person) {
        return person.employmentsOn(actor.today()).stream()
                .findFirst()
                .map(Employment::institution)
                .map(institution -> institution.name().kk())
                .orElse(null);
    }

    @Override
    @Clause("MTG-09")
    @RolesAllowed(SIGNED_IN)
    public void withdraw(long meetingId) {
        Optional<Observer> own = observers.of(observers.open(meetingId), actor.person());
        require(own.isPresent(), CalendarViolation.NOT_REGISTERED);
        own.get().withdraw(actor.now());
    }

    @Override
    @Query
    @Clause("MTG-09")
    @RolesAllowed(KEEP_MEETINGS)
    public List<ObserverRow> observers(long meetingId) {
        Meeting meeting = meetings.get(meetingId);
        meeting.requireSecretary(actor.person(), actor.now());
        return observers.of(meeting).stream()
                .map(one -> new ObserverRow(
                        one.id(), one.person().fullName(), one.affiliation(), one.registeredAt(), one.admittedAt()))
                .toList();
    }

    @Override
    @Clause({"MTG-08", "MTG-09"})
    @RolesAllowed(KEEP_MEETINGS)
    public void admit(long observerId) {
        Observer observer = observers.any(observerId);
        meetings.get(observer.meeting().id());
        observer.admit(actor.person(), actor.now());
    }
}
