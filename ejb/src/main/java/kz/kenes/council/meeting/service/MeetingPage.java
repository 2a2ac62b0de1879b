package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.meeting.Roll;
import kz.kenes.council.meeting.api.AgendaItemView;
import kz.kenes.council.meeting.api.LinkedSitting;
import kz.kenes.council.meeting.api.MeetingOnPage;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.PersonRef;
import kz.kenes.council.meeting.api.QuorumView;
import kz.kenes.people.Person;
import kz.kenes.shared.service.Caller;

/** Puts together what the page of a meeting shows. */
@Dependent
public class MeetingPage {

    @Inject
    private MeetingPageRecords records;

    @Inject
    private Materials materials;

    @Inject
    private Caller caller;

    MeetingOnPage of(long meetingId) {
        Meeting meeting = records.meeting(meetingId);
        List<Object[]> materialRows = materials.rows(meeting);
        MeetingRead read =
                new MeetingRead(meeting, seats(meeting), records.steps(meeting), agenda(meeting, materialRows));
        return new MeetingOnPage(view(read, materialRows), linked(read.steps().get(0)), reviewItem(materialRows));
    }

    private List<Seat> seats(Meeting meeting) {
        return meeting.openedAt() == null ? records.seats(meeting) : List.of();
    }

    /**
     * The meeting without the materials of its agenda: three statements, and a fourth before the opening.
     *
     * @param more paths to what else comes along
     */
    public MeetingRead read(long meetingId, String... more) {
        Meeting meeting = records.meeting(meetingId, more);
        return new MeetingRead(meeting, seats(meeting), records.steps(meeting), records.agenda(meeting));
    }

    /** @param materialRows as {@link Materials#rows} finds them; none where they are not shown */
    public MeetingView view(MeetingRead read, List<Object[]> materialRows) {
        Meeting meeting = read.meeting();
        List<Object[]> steps = read.steps();
        Body body = meeting.body();
        List<Seat> seats = read.seats();
        QuorumView quorum = quorum(meeting, seats);
        Object[] first = steps.get(0);
        boolean secretaryToday = ((Number) first[4]).intValue() > 0 || ((Number) first[5]).intValue() > 0;
        boolean ofCentre = ((Number) first[12]).intValue() > 0;
        Standing standing = Standing.of(meeting, seats, caller.personId(), secretaryToday, ofCentre);
        List<AgendaItemView> agenda = AgendaViews.of(read.agenda(), materialRows, caller.language());
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                body.id(),
                body.name().toLocalized(),
                body.institution().id(),
                body.institution().name().toLocalized(),
                meeting.kind(),
                meeting.reason(),
                meeting.state(),
                meeting.start(),
                meeting.place(),
                meeting.onlineLink(),
                meeting.agendaRemarks(),
                meeting.endReason(),
                meeting.presider() == null ? null : meeting.presider().id(),
                meeting.presider() == null ? null : meeting.presider().fullName(),
                meeting.openedAt(),
                meeting.closedAt(),
                quorum,
                agenda,
                presiders(meeting),
                LifeLine.of(meeting, steps, standing),
                (Long) steps.get(0)[3],
                standing.actions(caller, !agenda.isEmpty(), quorum.reached()));
    }

    /** The sittings to which an adjournment binds this one, from what stands beside each step. */
    private static List<LinkedSitting> linked(Object[] step) {
        List<LinkedSitting> linked = new ArrayList<>();
        if (step[6] != null) {
            linked.add(new LinkedSitting((Long) step[6], (LocalDate) step[7], true, (Integer) step[8]));
        }
        if (step[9] != null) {
            linked.add(new LinkedSitting((Long) step[9], (LocalDate) step[10], false, (Integer) step[11]));
        }
        return linked;
    }

    private static Long reviewItem(List<Object[]> rows) {
        return rows.stream()
                .map(row -> (AgendaItem) row[0])
                .filter(AgendaItem::isOnExecution)
                .findFirst()
                .map(AgendaItem::id)
                .orElse(null);
    }

    /** Before the opening nothing is voted on, so that the items come together with their materials. */
    private List<Object[]> agenda(Meeting meeting, List<Object[]> rows) {
        return meeting.openedAt() != null
                ? records.agenda(meeting)
                : rows.stream()
                        .map(row -> new Object[] {row[0], null, null, null, null, 0, 0, 0, 0, null})
                        .toList();
    }

    static QuorumView quorum(Meeting meeting, List<Seat> seats) {
        Roll roll = meeting.roll();
        boolean called = !roll.lines().isEmpty();
        int members = called ? roll.lines().size() : seats.size();
        Set<Person> present = roll.present();
        Quorum quorum = Quorum.of(meeting.edition().rules(), members, present.size());
        List<String> missing = called ? names(roll.missing()) : names(holders(meeting, seats));
        return new QuorumView(members, quorum.present(), quorum.needed(), quorum.reached(), missing);
    }

    private static List<Person> holders(Meeting meeting, List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> seat.holderOn(meeting.date()).stream())
                .distinct()
                .toList();
    }

    private static List<String> names(Iterable<Person> persons) {
        List<String> names = new ArrayList<>();
        persons.forEach(person -> names.add(person.fullName()));
        return names;
    }

    private static List<PersonRef> presiders(Meeting meeting) {
        List<PersonRef> presiders = new ArrayList<>();
        for (Person person : meeting.roll().mayPreside()) {
            presiders.add(new PersonRef(person.id(), person.fullName()));
        }
        return presiders;
    }
}
