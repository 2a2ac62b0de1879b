package kz.kenes.council.minutes.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.MinutesFrozen;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;

/** What the events of minutes tell. */
final class MinutesEvents {

    private MinutesEvents() {}

    static MinutesFrozen frozen(Minutes minutes) {
        List<Long> signatories = minutes.current().signatures().stream()
                .map(signature -> signature.person().id())
                .distinct()
                .toList();
        return new MinutesFrozen(
                minutes.id(),
                minutes.meeting().id(),
                minutes.body().name().toLocalized(),
                minutes.number(),
                minutes.date(),
                signatories);
    }

    static MinutesSigned signed(Minutes minutes, Collection<Decision> decisions) {
        return new MinutesSigned(
                minutes.id(),
                minutes.meeting().id(),
                minutes.body().name().toLocalized(),
                minutes.number(),
                minutes.current().number(),
                minutes.date(),
                members(minutes.meeting()),
                decisions.stream().map(MinutesEvents::task).toList());
    }

    private static List<Long> members(Meeting meeting) {
        return meeting.roll().lines().stream()
                .map(Attendance::person)
                .filter(person -> person != null)
                .map(Person::id)
                .distinct()
                .toList();
    }

    /** The persons, and the heads of the units. */
    private static List<Long> executors(Decision decision) {
        LocalDate day = decision.meeting().date();
        return Stream.concat(
                        decision.persons().stream(),
                        decision.units().stream().flatMap(unit -> unit.headOn(day).stream()))
                .map(Person::id)
                .distinct()
                .toList();
    }

    private static MinutesSigned.Task task(Decision decision) {
        return new MinutesSigned.Task(
                decision.id(), decision.number(), decision.text().toLocalized(), decision.due(), executors(decision));
    }
}
