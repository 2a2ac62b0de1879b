package kz.kenes.council.meeting.live.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.council.Seat;
import kz.kenes.council.calendar.Observer;
import kz.kenes.council.calendar.api.ObserverRow;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Guest;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.live.Floor;
import kz.kenes.council.meeting.live.api.GivenAnswer;
import kz.kenes.council.meeting.live.api.LiveView;
import kz.kenes.council.meeting.live.api.RoomView;
import kz.kenes.council.meeting.service.AttendanceSheets;
import kz.kenes.council.meeting.service.MeetingPage;
import kz.kenes.council.meeting.service.MeetingRead;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.DraftView;
import kz.kenes.council.voting.service.BallotViews;
import kz.kenes.council.voting.service.DraftViews;
import kz.kenes.people.Person;
import kz.kenes.shared.service.Caller;

/**
 * Puts together what the room of a meeting shows, with seven statements whatever its size: meeting with its roll, steps, agenda with
 * its votes, positions, guests; and, once open, what was done with the item, and amendments; before, seats and answers.
 */
@Dependent
class RoomViews {

    private static final Set<SeatRole> LEADERS = Set.of(SeatRole.CHAIR, SeatRole.DEPUTY_CHAIR);

    @Inject
    private MeetingPage page;

    @Inject
    private AttendanceSheets sheets;

    @Inject
    private LiveViews lives;

    @Inject
    private BallotViews ballots;

    @Inject
    private RoomRecords records;

    @Inject
    private Caller caller;

    RoomView of(long meetingId, int wanted) {
        MeetingRead read = page.read(
                meetingId,
                "m.attendance.seat.post.holdings.person",
                "m.attendance.seat.person",
                "m.attendance.seat.composition");
        Meeting meeting = read.meeting();
        MeetingView view = page.view(read, List.of());
        List<Object[]> guests = records.guests(meeting);
        boolean marks = view.may("MARK_ATTENDANCE");
        LiveAgenda agenda = agenda(read);
        int place = Math.min(Math.max(1, wanted), Math.max(1, agenda.items().size()));
        AgendaItem item = agenda.items().isEmpty() ? null : agenda.items().get(place - 1);
        Ballot ballot = item == null ? null : agenda.latest(item);
        boolean opened = meeting.openedAt() != null;
        Deeds deeds = opened ? records.deeds(meeting, agenda.current(), ballot) : Deeds.NONE;
        LiveView live = opened ? lives.view(meeting, agenda, deeds, List.of()) : null;
        return new RoomView(
                view,
                sheets.of(meeting, meeting.roll().lines(), read.seats(), column(guests, 0, Guest.class)),
                place,
                ballot == null ? null : ballot(ballot, deeds),
                opened && item != null && item.draftDecision() != null ? draft(item) : null,
                live,
                marks ? observers(column(guests, 1, Observer.class)) : List.of(),
                meeting.isBeforeOpening() && (marks || leads(read)) ? answers(read) : List.of());
    }

    private static LiveAgenda agenda(MeetingRead read) {
        LiveAgenda agenda = new LiveAgenda();
        for (Object[] row : read.agenda()) {
            int voted = 0;
            for (int column = 5; column <= 8; column++) {
                voted += ((Number) row[column]).intValue();
            }
            agenda.add((AgendaItem) row[0], (Ballot) row[1], voted, (Floor) row[9]);
        }
        return agenda;
    }

    private static <T> List<T> column(List<Object[]> rows, int column, Class<T> type) {
        return rows.stream()
                .map(row -> row[column])
                .filter(Objects::nonNull)
                .distinct()
                .map(type::cast)
                .toList();
    }

    private BallotView ballot(Ballot ballot, Deeds deeds) {
        return ballot.isByName() ? ballots.of(ballot, deeds.votes()) : ballots.ofSecret(ballot, deeds.papers());
    }

    private DraftView draft(AgendaItem item) {
        return DraftViews.of(item, records.amendments(item));
    }

    private static List<ObserverRow> observers(List<Observer> waiting) {
        List<ObserverRow> rows = new ArrayList<>();
        for (Observer one : waiting) {
            rows.add(new ObserverRow(one.id(), one.person().fullName(), one.affiliation(), one.registeredAt(), null));
        }
        return rows;
    }

    private boolean leads(MeetingRead read) {
        return read.seats().stream()
                .filter(seat -> LEADERS.contains(seat.role()))
                .map(seat -> holder(seat, read.meeting()))
                .anyMatch(person -> person != null && person.id().equals(caller.personId()));
    }

    private static Person holder(Seat seat, Meeting meeting) {
        return seat.holderOn(meeting.date()).orElse(null);
    }

    private List<GivenAnswer> answers(MeetingRead read) {
        Set<Person> holders = read.seats().stream()
                .map(seat -> holder(seat, read.meeting()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<GivenAnswer> given = new ArrayList<>();
        records.answers(read.meeting()).stream()
                .filter(answer -> holders.contains(answer.person()))
                .forEach(answer -> given.add(new GivenAnswer(answer.person().id(), answer.choice(), answer.reason())));
        return given;
    }
}
