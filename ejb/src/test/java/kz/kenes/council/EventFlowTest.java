package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.plan.event.EventAnnounced;
import kz.kenes.plan.event.EventCalledOff;
import kz.kenes.plan.event.EventViolation;
import kz.kenes.plan.event.PlaceBecameFree;
import kz.kenes.plan.event.api.AddParticipant;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.EventAction;
import kz.kenes.plan.event.api.EventDeskEntry;
import kz.kenes.plan.event.api.EventDeskKind;
import kz.kenes.plan.event.api.EventView;
import kz.kenes.plan.event.api.OrganisationCount;
import kz.kenes.plan.event.api.PlanEvent;
import kz.kenes.plan.event.api.ReportEvent;
import kz.kenes.plan.event.service.EventsBean;
import kz.kenes.plan.event.service.RegistrationsBean;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.Test;

/** An event through the use cases, over the real schema. */
class EventFlowTest {

    private static final Duration AHEAD = Duration.ofDays(20);

    @Test
    @Clause({"EVT-03", "EVT-11", "EVT-12"})
    void anEventIsPlannedAnnouncedRegisteredForHeldAndReported() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 10)) {
            long event = planned(council, 2);
            assertEquals(event, planned(council, 2), "the same key answers with the same event");
            assertEquals(List.of(EventDeskKind.ANNOUNCE), desk(council));
            council.tell(
                    EventsBean.class,
                    e -> e.announce(event, look(council, event).version()));
            var told = council.workshop.events(EventAnnounced.class).get(0).invitation();
            assertEquals(9, told.persons().size(), "all who hold a seat");

            assertEquals(ParticipantState.REGISTERED, registers(council, council.members.get(4), event));
            assertEquals(ParticipantState.REGISTERED, registers(council, council.members.get(5), event));
            assertEquals(ParticipantState.WAITING, registers(council, council.members.get(6), event));
            assertEquals(ParticipantState.WAITING, look(council, event).own());
            assertTrue(look(council, event).may("WITHDRAW"));
            assertFalse(look(council, event).may("CHANGE"));
            council.asMember(4).tell(RegistrationsBean.class, r -> r.withdraw(event));
            assertEquals(
                    List.of(council.members.get(6).id()),
                    council.workshop
                            .events(PlaceBecameFree.class)
                            .get(0)
                            .invitation()
                            .persons());

            council.workshop.passes(AHEAD);
            council.asSecretary();
            council.tell(RegistrationsBean.class, r -> r.markAll(event));
            council.tell(
                    EventsBean.class, e -> e.hold(event, look(council, event).version()));
            council.tell(
                    RegistrationsBean.class,
                    r -> r.add(new AddParticipant(event, null, "Қонақ Қ. Қ.", "Әл-Фараби атындағы ҚазҰУ")));
            council.tell(
                    EventsBean.class,
                    e -> e.report(new ReportEvent(
                            event,
                            look(council, event).version(),
                            CouncilWorkshop.said("Үш ұсыныс жиналды."),
                            "https://alt.edu.kz/1")));
            EventView view = look(council, event);
            assertEquals(EventState.REPORTED, view.state());
            assertEquals(2, view.attended());
            assertEquals(
                    List.of(
                            new OrganisationCount("Университет", 2, 2),
                            new OrganisationCount("Әл-Фараби атындағы ҚазҰУ", 1, 0)),
                    view.organisations().stream()
                            .sorted((a, b) -> b.attended() - a.attended())
                            .toList());
            assertEquals(Set.of(EventAction.REPORT, EventAction.ATTACH), view.actions());
            assertEquals(
                    1,
                    council.ask(
                                    EventsBean.class,
                                    e -> e.list(new ListQuery(
                                            0,
                                            10,
                                            "start",
                                            true,
                                            "бағалау",
                                            Map.of("state", "REPORTED", "year", "2025"))))
                            .total());
            assertEquals(
                    0,
                    council.ask(
                                    EventsBean.class,
                                    e -> e.list(new ListQuery(0, 10, null, true, null, Map.of("year", "2024"))))
                            .total());
        }
    }

    @Test
    @Clause({"EVT-03", "EVT-11"})
    void aStrangerSeesNoEventAndStaleOrWrongInputIsRefused() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 6)) {
            long event = planned(council, null);
            assertEquals(
                    EventViolation.PLACE_OR_LINK_REQUIRED,
                    refusal(() -> council.tell(
                            EventsBean.class,
                            e -> e.change(event, look(council, event).version(), described(council, null, " ")))));
            assertEquals(
                    SharedViolation.STALE, refusal(() -> council.tell(EventsBean.class, e -> e.announce(event, 99))));
            council.workshop.as(council.stranger, Role.EMPLOYEE);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> look(council, event)));
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> council.tell(RegistrationsBean.class, r -> r.register(event))));
            assertEquals(
                    0,
                    council.ask(EventsBean.class, e -> e.list(ListQuery.first(5)))
                            .total());
            council.asMember(4);
            assertEquals(
                    EventViolation.NOT_ORGANISER,
                    refusal(() -> council.tell(
                            EventsBean.class,
                            e -> e.announce(event, look(council, event).version()))));
            council.asSecretary();
            council.tell(
                    EventsBean.class,
                    e -> e.announce(event, look(council, event).version()));
            council.tell(
                    EventsBean.class, e -> e.cancel(event, look(council, event).version(), "Дәріскер келе алмайды"));
            assertEquals(
                    "Дәріскер келе алмайды",
                    council.workshop.events(EventCalledOff.class).get(0).reason());
        }
    }

    @Test
    @Clause("EVT-11")
    void thePageOfAnEventCostsAFixedNumberOfStatements() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            long event = planned(council, null);
            council.tell(
                    EventsBean.class,
                    e -> e.announce(event, look(council, event).version()));
            for (int i = 4; i < 18; i++) {
                registers(council, council.members.get(i), event);
            }
            council.asSecretary();
            int page = council.workshop.statements(() -> look(council, event));
            assertTrue(page <= 6, page + " statements");
            int list =
                    council.workshop.statements(() -> council.ask(EventsBean.class, e -> e.list(ListQuery.first(20))));
            assertTrue(list <= 3, list + " statements");
            assertTrue(council.workshop.statements(() -> desk(council)) <= 1);
        }
    }

    private static Object refusal(org.junit.jupiter.api.function.Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static List<EventDeskKind> desk(CouncilWorkshop council) {
        return council.ask(EventsBean.class, EventsBean::desk).stream()
                .map(EventDeskEntry::kind)
                .toList();
    }

    private static ParticipantState registers(CouncilWorkshop council, Person person, long event) {
        council.workshop.as(person, Role.MEMBER);
        return council.ask(RegistrationsBean.class, r -> r.register(event));
    }

    private static EventView look(CouncilWorkshop council, long event) {
        return council.ask(EventsBean.class, e -> e.get(event));
    }

    private static long planned(CouncilWorkshop council, Integer capacity) {
        council.asSecretary();
        return council.ask(
                EventsBean.class,
                e -> e.plan(
                        new PlanEvent(OrganiserKind.BODY, council.body, described(council, capacity, "201"), "key-1")));
    }

    private static DescribeEvent described(CouncilWorkshop council, Integer capacity, String place) {
        Instant start = council.workshop.now().plus(AHEAD);
        return new DescribeEvent(
                EventKind.SEMINAR,
                CouncilWorkshop.said("Бағалау әдістері"),
                start,
                start.plus(Duration.ofHours(2)),
                place,
                null,
                List.of(),
                null,
                7,
                null,
                capacity,
                false,
                null);
    }
}
