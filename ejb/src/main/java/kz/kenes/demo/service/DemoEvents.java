package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.plan.event.api.AddParticipant;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.Events;
import kz.kenes.plan.event.api.PlanEvent;
import kz.kenes.plan.event.api.Registrations;
import kz.kenes.plan.event.api.ReportEvent;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.regulation.vocabulary.BodyKind;

/** Events of the university council: one that is reported, one to which people register, one that is being prepared. */
@ApplicationScoped
class DemoEvents {

    @EJB
    private Events events;

    @EJB
    private Registrations registrations;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    @Inject
    private Clock clock;

    void tell() {
        LocalDate today = LocalDate.now(clock);
        long council = records.body(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).id();
        ahead(council, records.body(BodyKind.REPUBLICAN_COUNCIL).id(), today);
        LocalDate yearAgo = today.minusYears(1);
        LocalDate held = (yearAgo.isAfter(DemoBodies.COMPOSED) ? yearAgo : DemoBodies.COMPOSED).plusWeeks(5);
        try {
            if (held.plusDays(3).isBefore(today)) {
                past(council, held);
            }
        } finally {
            actors.itIsNow();
        }
    }

    /** Those to come. */
    private void ahead(long council, long republican, LocalDate today) {
        long seminar = planned(council, row("next"), today.plusDays(20), List.of());
        actors.as(DemoSitting.SECRETARY, () -> events.announce(seminar, version(seminar)));
        for (String member : row("next").words("registered")) {
            actors.as(member, () -> registrations.register(seminar));
        }
        planned(council, row("table"), today.plusDays(45), List.of(republican));
    }

    /** One of the story: held on that day and reported two days later. */
    private void past(long council, LocalDate day) {
        Row row = row("past");
        actors.itIs(at(day.minusDays(20), 10));
        long seminar = planned(council, row, day, List.of());
        actors.as(DemoSitting.SECRETARY, () -> events.announce(seminar, version(seminar)));
        actors.itIs(at(day.minusDays(5), 12));
        for (String member : row.words("registered")) {
            actors.as(member, () -> registrations.register(seminar));
        }
        actors.itIs(at(day, 17));
        actors.as(DemoSitting.SECRETARY, () -> {
            registrations.markAll(seminar);
            events.hold(seminar, version(seminar));
            registrations.add(new AddParticipant(seminar, null, "Қасымова Г. Е.", "Қ. И. Сәтбаев атындағы ҚазҰТЗУ"));
            registrations.add(new AddParticipant(seminar, null, "Нұрланов Д. С.", "Л. Н. Гумилев атындағы ЕҰУ"));
        });
        actors.itIs(at(day.plusDays(2), 10));
        actors.as(
                DemoSitting.SECRETARY,
                () -> events.report(new ReportEvent(
                        seminar, version(seminar), row.text("result"), "https://alt.edu.kz/news/seminar")));
    }

    private long planned(long council, Row row, LocalDate day, List<Long> with) {
        Instant start = at(day, 15);
        return actors.as(
                DemoSitting.SECRETARY,
                () -> events.plan(new PlanEvent(
                        OrganiserKind.BODY,
                        council,
                        new DescribeEvent(
                                EventKind.valueOf(row.get("kind")),
                                row.text("title"),
                                start,
                                start.plus(Duration.ofHours(2)),
                                row.get("place"),
                                row.get("link"),
                                with,
                                null,
                                row.number("direction"),
                                row.text("programme"),
                                row.number("capacity"),
                                false,
                                null),
                        "demo-" + row.get("event"))));
    }

    private static Row row(String name) {
        return DemoTable.read("events.csv").stream()
                .filter(row -> row.get("event").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long version(long event) {
        return events.get(event).version();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Body.ZONE).toInstant();
    }
}
