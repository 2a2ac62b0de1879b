package kz.kenes.council.meeting.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.Seat;
import kz.kenes.council.calendar.service.AnswerRecords;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Guest;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.AttendanceSheet;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.InviteGuest;
import kz.kenes.council.meeting.api.MarkAttendance;
import kz.kenes.council.meeting.api.QuorumView;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The roll of meetings and their guests. */
@Stateless
@UseCase
public class AttendancesBean implements Attendances {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private AgendaApprovals agendas;

    @Inject
    private BodyRecords bodies;

    @Inject
    private AnswerRecords answers;

    @Inject
    private AttendanceSheets sheets;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public AttendanceSheet sheet(long meetingId) {
        Meeting meeting = meetings.find(meetingId);
        List<Attendance> lines = meetings.roll(meeting);
        List<Seat> seats = List.of();
        if (lines.isEmpty()) {
            meetings.bringSeats(meeting);
            seats = meeting.body().seatsOn(meeting.date());
        }
        return sheets.of(meeting, lines, seats, meeting.guests());
    }

    @Override
    @Clause("MTG-08")
    @RolesAllowed(KEEP_MEETINGS)
    public QuorumView mark(MarkAttendance command) {
        Meeting meeting = called(command.meetingId());
        Instant now = actor.now();
        Instant since = command.at() == null ? now : command.at();
        meeting.roll()
                .mark(
                        bodies.person(command.personId()),
                        command.presence(),
                        command.reason(),
                        since,
                        actor.person(),
                        now);
        agendas.chairChanged(meeting);
        return quorum(meeting);
    }

    @Override
    @Clause("MTG-08")
    @RolesAllowed(KEEP_MEETINGS)
    public QuorumView markOthersPresent(long meetingId) {
        Meeting meeting = called(meetingId);
        meeting.roll().markOthersPresent(actor.person(), actor.now());
        return quorum(meeting);
    }

    @Override
    @Clause("MTG-08")
    @RolesAllowed(KEEP_MEETINGS)
    public QuorumView excuseDeclined(long meetingId) {
        Meeting meeting = called(meetingId);
        answers.of(meeting).forEach(answer -> answer.excuse(actor.person(), actor.now()));
        agendas.chairChanged(meeting);
        return quorum(meeting);
    }

    private Meeting called(long meetingId) {
        Meeting meeting = meetings.get(meetingId);
        meetings.roll(meeting);
        return meeting;
    }

    private static QuorumView quorum(Meeting meeting) {
        return MeetingPage.quorum(meeting, List.of());
    }

    @Override
    @Clause("MTG-08")
    @RolesAllowed(KEEP_MEETINGS)
    public long addGuest(long meetingId, String name, String affiliation) {
        Meeting meeting = meetings.get(meetingId);
        Guest guest = meeting.addGuest(name, affiliation, actor.person(), actor.now());
        meetings.add(guest);
        return guest.id();
    }

    @Override
    @Clause("MTG-36")
    @RolesAllowed(KEEP_MEETINGS)
    public long invite(InviteGuest command) {
        Meeting meeting = meetings.get(command.meetingId());
        Guest guest = meeting.addGuest(command.name(), command.affiliation(), actor.person(), actor.now());
        guest.comeAs(command.kind());
        meetings.add(guest);
        return guest.id();
    }

    @Override
    @Clause("MTG-08")
    @RolesAllowed(KEEP_MEETINGS)
    public void removeGuest(long guestId) {
        Guest guest = meetings.guest(guestId);
        guest.meeting().removeGuest(guest, actor.person(), actor.now());
    }
}
