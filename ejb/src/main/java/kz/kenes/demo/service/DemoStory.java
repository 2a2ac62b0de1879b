package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import kz.kenes.council.Body;
import kz.kenes.regulation.vocabulary.BodyKind;

/** What happened in the demonstration: a meeting with signed minutes about a year ago, one a few weeks ago,
 * and two that are still to come. */
@ApplicationScoped
class DemoStory {

    @Inject
    private DemoRecords records;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoMeetings meetings;

    @Inject
    private DemoSitting sitting;

    @Inject
    private DemoMinutes minutes;

    @Inject
    private Clock clock;

    void tell() {
        LocalDate today = LocalDate.now(clock);
        long council = records.body(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).id();
        long republican = records.body(BodyKind.REPUBLICAN_COUNCIL).id();
        long next = meetings.drafted(council, DemoSitting.SECRETARY, "next", wednesdayAfter(today.plusDays(11)));
        meetings.convened(next, DemoSitting.CHAIR, DemoSitting.SECRETARY);
        meetings.drafted(republican, "rsecretary", "republican", wednesdayAfter(today.plusDays(18)));
        try {
            LocalDate held = wednesdayAfter(
                    later(today.minusYears(1), DemoBodies.COMPOSED).plusWeeks(2));
            if (held.plusDays(2).isBefore(today)) {
                past(council, held);
            }
            LocalDate autumn = wednesdayAfter(today.minusWeeks(6));
            if (autumn.isAfter(held.plusWeeks(4))) {
                autumn(council, autumn);
            }
        } finally {
            actors.itIsNow();
        }
    }

    private void past(long council, LocalDate day) {
        actors.itIs(at(day.minusDays(13), 10, 0));
        long meeting = meetings.drafted(council, DemoSitting.SECRETARY, "past", day);
        actors.itIs(at(day.minusDays(12), 11, 0));
        meetings.convened(meeting, DemoSitting.CHAIR, DemoSitting.SECRETARY);
        actors.itIs(at(day, 15, 0));
        sitting.open(meeting);
        actors.itIs(at(day, 15, 40));
        sitting.decide(meeting, day);
        actors.itIs(at(day, 16, 25));
        sitting.close(meeting);
        actors.itIs(at(day.plusDays(1), 11, 30));
        long written = minutes.write(meeting);
        actors.itIs(at(day.plusDays(2), 9, 15));
        minutes.sign(written);
        minutes.extract(written);
    }

    /** An ordinary meeting a few weeks ago, of which no minutes are written yet. */
    private void autumn(long council, LocalDate day) {
        actors.itIs(at(day.minusDays(9), 10, 0));
        long meeting = meetings.drafted(council, DemoSitting.SECRETARY, "autumn", day);
        meetings.convened(meeting, DemoSitting.CHAIR, DemoSitting.SECRETARY);
        actors.itIs(at(day, 15, 0));
        sitting.open(meeting);
        actors.itIs(at(day, 15, 50));
        sitting.close(meeting);
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Body.ZONE).toInstant();
    }

    static LocalDate wednesdayAfter(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
