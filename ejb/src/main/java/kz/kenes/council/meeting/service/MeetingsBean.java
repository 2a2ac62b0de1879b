package kz.kenes.council.meeting.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.CalendarEntryChanged;
import kz.kenes.council.meeting.AgendaDropped;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingCancelled;
import kz.kenes.council.meeting.MeetingChanged;
import kz.kenes.council.meeting.MeetingClosed;
import kz.kenes.council.meeting.MeetingConvened;
import kz.kenes.council.meeting.MeetingNotHeld;
import kz.kenes.council.meeting.MeetingPlan;
import kz.kenes.council.meeting.MeetingPlanned;
import kz.kenes.council.meeting.api.AdjournMeeting;
import kz.kenes.council.meeting.api.ChangeMeeting;
import kz.kenes.council.meeting.api.LinkedSitting;
import kz.kenes.council.meeting.api.MeetingOnPage;
import kz.kenes.council.meeting.api.MeetingRow;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The life of meetings. Who may take which step is decided by the meeting itself. */
@Stateless
@UseCase
public class MeetingsBean implements Meetings {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private MeetingPage page;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    @Inject
    private AgendaApprovals agendas;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<MeetingRow> list(ListQuery query) {
        return meetings.list(query, actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public MeetingView get(long meetingId) {
        return page.of(meetingId).meeting();
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public MeetingOnPage look(long meetingId) {
        return page.of(meetingId);
    }

    @Override
    @RolesAllowed(KEEP_MEETINGS)
    public long plan(PlanMeeting command) {
        Body body = bodies.visible(command.bodyId());
        Instant now = actor.now();
        if (command.key() != null) {
            bodies.lock(body);
            Optional<Meeting> planned = meetings.planned(body, command.key());
            if (planned.isPresent()) {
                return planned.get().id();
            }
        }
        MeetingPlan plan = new MeetingPlan(
                command.kind(), command.reason(), command.start(), command.place(), command.onlineLink());
        Meeting meeting = new Meeting(body, plan, command.key(), actor.person(), now);
        meetings.add(meeting);
        events.fire(new MeetingPlanned(meeting.id()));
        return meeting.id();
    }

    @Override
    @RolesAllowed(KEEP_MEETINGS)
    public void change(ChangeMeeting command) {
        Meeting meeting = meetings.get(command.meetingId());
        meeting.requireUnchangedSince(command.version());
        meeting.reschedule(command.start(), command.place(), command.onlineLink(), actor.person(), actor.now());
        agendas.drafted(meeting, actor.person());
        if (meeting.convenedAt() != null) {
            events.fire(new MeetingChanged(Invitations.of(meeting)));
        } else {
            events.fire(new CalendarEntryChanged(meeting.id()));
        }
    }

    @Override
    @Clause("MTG-05")
    @RolesAllowed(KEEP_MEETINGS)
    public void submitAgenda(long meetingId, long version) {
        Meeting meeting = step(meetingId, version, one -> one.submitAgenda(actor.person(), actor.now()));
        agendas.drafted(meeting, actor.person());
    }

    @Override
    @Clause("MTG-05")
    @RolesAllowed(PRESIDE)
    public void approveAgenda(long meetingId, long version) {
        step(meetingId, version, one -> agendas.approve(one, actor.person()));
    }

    @Override
    @Clause("MTG-05")
    @RolesAllowed(PRESIDE)
    public void giveAgendaBack(long meetingId, long version, String remarks) {
        step(meetingId, version, one -> agendas.giveBack(one, actor.person(), remarks));
    }

    @Override
    @Clause("MTG-07")
    @RolesAllowed(KEEP_MEETINGS)
    public void convene(long meetingId, long version) {
        Meeting meeting = step(meetingId, version, one -> one.convene(actor.person(), actor.now()));
        events.fire(new MeetingConvened(Invitations.of(meeting)));
    }

    @Override
    @Clause({"MTG-10", "MTG-11", "MTG-14", "MTG-15"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void open(long meetingId, long version, long presiderId) {
        Meeting meeting = meetings.get(meetingId);
        meetings.roll(meeting);
        Person presider = bodies.person(presiderId);
        if (meeting.openedAt() == null) {
            meeting.requireUnchangedSince(version);
        }
        meeting.open(presider, actor.person(), actor.now());
    }

    @Override
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void handOver(long meetingId, long version, long presiderId) {
        Person presider = bodies.person(presiderId);
        step(meetingId, version, one -> one.handOver(presider, actor.person(), actor.now()));
    }

    @Override
    @RolesAllowed(PRESIDE)
    public void nameActingSecretary(long meetingId, long version, long personId) {
        Person acting = bodies.person(personId);
        step(meetingId, version, one -> one.nameActingSecretary(acting, actor.person()));
    }

    @Override
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void close(long meetingId, long version) {
        step(meetingId, version, one -> one.close(actor.person(), actor.now()));
        events.fire(new MeetingClosed(meetingId));
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<LinkedSitting> linked(long meetingId) {
        return agendas.linked(meetings.find(meetingId));
    }

    @Override
    @Clause("MTG-25")
    @RolesAllowed(KEEP_MEETINGS)
    public long adjourn(AdjournMeeting command) {
        Meeting meeting = meetings.get(command.meetingId());
        meeting.requireUnchangedSince(command.version());
        return agendas.adjourn(meeting, command.start(), command.place(), command.onlineLink());
    }

    @Override
    @Clause("MTG-13")
    @RolesAllowed(KEEP_MEETINGS)
    public void recordNotHeld(long meetingId, long version, Instant proposedStart) {
        Meeting meeting = step(meetingId, version, one -> {
            meetings.roll(one);
            one.recordNotHeld(proposedStart, actor.person(), actor.now());
        });
        events.fire(new AgendaDropped(meeting.id()));
        events.fire(new MeetingNotHeld(Invitations.of(meeting), proposedStart));
    }

    @Override
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void cancel(long meetingId, long version, String reason) {
        Meeting meeting = step(meetingId, version, one -> one.cancel(reason, actor.person(), actor.now()));
        agendas.lapse(meeting);
        events.fire(new AgendaDropped(meeting.id()));
        if (meeting.convenedAt() != null) {
            events.fire(new MeetingCancelled(Invitations.of(meeting), meeting.endReason()));
        } else {
            events.fire(new CalendarEntryChanged(meeting.id()));
        }
    }

    private Meeting step(long meetingId, long version, Consumer<Meeting> step) {
        Meeting meeting = meetings.get(meetingId);
        meeting.requireUnchangedSince(version);
        step.accept(meeting);
        return meeting;
    }
}
