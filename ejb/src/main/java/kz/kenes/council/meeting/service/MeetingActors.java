package kz.kenes.council.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import kz.kenes.approval.service.ActorSource;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.BodyActors;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** Who acts as chair in what concerns a meeting: the chair of its day, or a deputy while the chair is recorded absent. */
@Dependent
public class MeetingActors implements ActorSource {

    @Inject
    private MeetingRecords meetings;

    @Override
    public Set<ActorKind> kinds() {
        return Set.of(ActorKind.MEETING_CHAIR);
    }

    @Override
    @Clause({"CNL-04", "MTG-05"})
    public Set<Long> persons(ActorKind kind, long scope, String value, LocalDate day) {
        Meeting meeting = meetings.any(scope);
        Set<Long> persons = new TreeSet<>();
        add(persons, meeting, SeatRole.CHAIR);
        if (meeting.roll().chair().map(Attendance::isRecordedAbsent).orElse(false)) {
            add(persons, meeting, SeatRole.DEPUTY_CHAIR);
        }
        return persons;
    }

    private static void add(Set<Long> persons, Meeting meeting, SeatRole role) {
        meeting.body().seatsOn(meeting.date()).stream()
                .filter(seat -> seat.role() == role)
                .flatMap(seat -> seat.holderOn(meeting.date()).stream())
                .forEach(person -> persons.add(person.id()));
    }

    @Override
    public Localized name(ActorKind kind, Long scope, String value) {
        return BodyActors.named(SeatRole.CHAIR, meetings.any(scope).body());
    }
}
