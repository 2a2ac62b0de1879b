package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Guest;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.AttendanceRow;
import kz.kenes.council.meeting.api.AttendanceSheet;
import kz.kenes.council.meeting.api.GuestRow;
import kz.kenes.council.service.SeatPositions;
import kz.kenes.people.Person;
import kz.kenes.shared.vocabulary.Localized;

/** Attendance sheets: the roll, or the seats of the day before it is called. */
@Dependent
public class AttendanceSheets {

    @Inject
    private SeatPositions positions;

    /**
     * With at most one statement.
     *
     * @param lines of the roll with their seats; none before it is called
     * @param seats of the day, looked at while there are no lines
     */
    public AttendanceSheet of(Meeting meeting, List<Attendance> lines, List<Seat> seats, Collection<Guest> guests) {
        List<AttendanceRow> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            Map<Long, Localized> held = positions.of(seats, meeting.date());
            seats.forEach(seat -> rows.add(row(seat, meeting, held.get(seat.id()))));
        } else {
            Map<Long, Localized> held =
                    positions.of(lines.stream().map(Attendance::seat).toList(), meeting.date());
            lines.forEach(line -> rows.add(row(line, held.get(line.seat().id()))));
        }
        List<GuestRow> present = new ArrayList<>();
        for (Guest guest : guests) {
            present.add(new GuestRow(guest.id(), guest.name(), guest.affiliation(), guest.kind()));
        }
        return new AttendanceSheet(meeting.id(), MeetingPage.quorum(meeting, seats), rows, present);
    }

    private static AttendanceRow row(Seat seat, Meeting meeting, Localized position) {
        Person holder = seat.holderOn(meeting.date()).orElse(null);
        return new AttendanceRow(
                seat.id(),
                seat.ordinal(),
                seat.role(),
                holder == null ? null : holder.id(),
                holder == null ? null : holder.fullName(),
                position,
                null,
                null,
                null,
                null);
    }

    private static AttendanceRow row(Attendance line, Localized position) {
        Person holder = line.person();
        return new AttendanceRow(
                line.seat().id(),
                line.ordinal(),
                line.role(),
                holder == null ? null : holder.id(),
                holder == null ? null : holder.fullName(),
                position,
                line.presence(),
                line.reason(),
                line.arrivedAt(),
                line.leftAt());
    }
}
