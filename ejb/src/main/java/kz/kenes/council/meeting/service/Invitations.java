package kz.kenes.council.meeting.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Seat;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingInvitation;
import kz.kenes.people.Person;

/** What the events of a meeting tell. */
public final class Invitations {

    private Invitations() {}

    public static MeetingInvitation of(Meeting meeting) {
        Body body = meeting.body();
        List<AgendaItem> items = meeting.agenda().items();
        return new MeetingInvitation(
                meeting.id(),
                body.id(),
                body.name().toLocalized(),
                meeting.kind(),
                meeting.start(),
                meeting.agenda().minutes(),
                meeting.place(),
                meeting.onlineLink(),
                items.stream().map(item -> item.title().toLocalized()).toList(),
                List.copyOf(members(meeting)));
    }

    /** Who holds a seat on the day of the meeting, each person once. */
    static Set<Long> members(Meeting meeting) {
        Set<Long> persons = new LinkedHashSet<>();
        for (Seat seat : meeting.body().seatsOn(meeting.date())) {
            Optional<Person> holder = seat.holderOn(meeting.date());
            holder.ifPresent(person -> persons.add(person.id()));
        }
        return persons;
    }
}
