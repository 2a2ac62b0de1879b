package kz.kenes.plan.event;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.EventState;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event from its plan to its report. */
class EventTest {

    private static final Instant START = at(DAY, 10);
    private static final Instant END = at(DAY, 12);
    private static final Instant BEFORE = at(DAY.minusDays(10), 9);

    private final Council council = Councils.ok();

    private static EventPlan plan(String place, String link, Integer capacity) {
        return new EventPlan(
                EventKind.SEMINAR,
                text("Бағалау әдістері"),
                new Venue(START, END, place, link),
                List.of(),
                null,
                7,
                null,
                capacity,
                false,
                null);
    }

    private static EventPlan plan(EventKind kind, List<Body> with, Integer direction, boolean onQuality) {
        return new EventPlan(
                kind,
                text("Сапа туралы"),
                new Venue(START, END, "201", null),
                with,
                null,
                direction,
                null,
                null,
                onQuality,
                null);
    }

    private MethodicalEvent planned(Integer capacity) {
        return new MethodicalEvent(
                council.body(), null, plan("201", null, capacity), null, council.secretary(), BEFORE);
    }

    private MethodicalEvent announced(Integer capacity) {
        MethodicalEvent event = planned(capacity);
        event.announce(council.secretary(), BEFORE);
        return event;
    }

    @Test
    @Clause({"EVT-03", "EVT-11", "EVT-12"})
    void anEventIsPlannedAnnouncedHeldAndReported() {
        MethodicalEvent event = announced(null);
        assertEquals(EventState.ANNOUNCED, event.state());
        assertRefused(EventViolation.NOT_YET_BEGUN, () -> event.hold(council.secretary(), START.minusSeconds(1)));
        event.hold(council.secretary(), START);
        assertRefused(EventViolation.RESULT_REQUIRED, () -> event.report(null, null, council.secretary(), END));
        assertRefused(EventViolation.RESULT_REQUIRED, () -> event.report(text(" "), null, council.secretary(), END));
        assertRefused(
                EventViolation.LINK_WRONG,
                () -> event.report(text("Ұсыныстар жиналды."), "alt.edu.kz", council.secretary(), END));
        event.report(text("Ұсыныстар жиналды."), "https://alt.edu.kz/1", council.secretary(), END);
        assertEquals(EventState.REPORTED, event.state());
        event.report(text("Он ұсыныс жиналды."), null, council.secretary(), END.plusSeconds(60));
        assertNull(event.reportLink());
        assertEquals(
                List.of(EventState.PLANNED, EventState.ANNOUNCED, EventState.HELD, EventState.REPORTED),
                event.steps().stream().map(EventStep::state).toList());
        assertRefused(EventViolation.WRONG_STATE, () -> event.cancel("Қажеті жоқ", council.secretary(), END));
    }

    @Test
    @Clause("EVT-11")
    void anEventHasAPlaceOrALink() {
        assertRefused(EventViolation.PLACE_OR_LINK_REQUIRED, () -> plan(" ", null, null));
        assertRefused(EventViolation.PLACE_OR_LINK_REQUIRED, () -> plan(null, " ", null));
        assertRefused(EventViolation.LINK_WRONG, () -> plan("201", "javascript:alert(1)", null));
        assertEquals(
                "https://meet.alt.kz/1",
                plan(null, "https://meet.alt.kz/1 ", null).venue().link());
        assertEquals("201", plan(" 201 ", "", null).venue().place());
        assertNull(plan(" 201 ", "", null).venue().link());
        assertRefused(EventViolation.END_NOT_LATER, () -> new Venue(START, START, "201", null));
        assertEquals(START.plusSeconds(1), new Venue(START, START.plusSeconds(1), "201", null).end());
    }

    @Test
    @Clause("EVT-12")
    void onlyWhatIsAheadIsAnnounced() {
        MethodicalEvent late = planned(null);
        assertRefused(EventViolation.START_IN_PAST, () -> late.announce(council.secretary(), START));
        late.announce(council.secretary(), START.minusSeconds(1));
        assertRefused(EventViolation.WRONG_STATE, () -> late.announce(council.secretary(), BEFORE));
        assertRefused(
                EventViolation.START_IN_PAST, () -> late.change(plan("202", null, null), council.secretary(), START));
        late.change(plan("202", null, null), council.secretary(), START.minusSeconds(1));
        assertEquals("202", late.place());
    }

    @Test
    @Clause("EVT-03")
    void theOfficersOfTheBodyOrganise() {
        assertTrue(planned(null).isOrganisedBy(council.chair(), DAY));
        assertTrue(planned(null).isOrganisedBy(council.deputy(), DAY));
        assertFalse(planned(null).isOrganisedBy(council.member(5), DAY));
        assertFalse(planned(null).isOrganisedBy(null, DAY));
        assertRefused(
                EventViolation.NOT_ORGANISER,
                () -> new MethodicalEvent(
                        council.body(), null, plan("201", null, null), null, council.member(5), BEFORE));
        assertRefused(EventViolation.NOT_ORGANISER, () -> planned(null).announce(council.member(5), BEFORE));
        Person helper = council.member(6);
        EventPlan with = new EventPlan(
                EventKind.TRAINING,
                text("Тренинг"),
                new Venue(START, END, "201", null),
                List.of(),
                helper,
                null,
                null,
                null,
                false,
                null);
        MethodicalEvent event = new MethodicalEvent(council.body(), null, with, null, council.chair(), BEFORE);
        event.announce(helper, BEFORE);
        assertEquals(EventState.ANNOUNCED, event.state());
    }

    @Test
    @Clause("EVT-06")
    void theHeadOfAUnitOrganisesForIt() {
        Unit chair = new Unit(
                Councils.university(),
                null,
                UnitKind.INSTITUTE,
                text("Институт"),
                Validity.from(LocalDate.of(2020, 1, 1)));
        Person head = Councils.person("Меңгеруші");
        chair.appointHead(head, LocalDate.of(2025, 9, 1), "бұйрық");
        MethodicalEvent event =
                new MethodicalEvent(null, chair, plan(EventKind.WEBINAR, List.of(), 23, false), null, head, BEFORE);
        assertEquals(21, event.direction());
        assertSame(chair.institution(), event.institution());
        assertEquals("Институт", event.organiser().kk());
        assertRefused(
                EventViolation.NOT_ORGANISER,
                () -> new MethodicalEvent(
                        null,
                        chair,
                        plan(EventKind.WEBINAR, List.of(), 21, false),
                        null,
                        Councils.person("Басқа"),
                        BEFORE));
    }

    @ParameterizedTest
    @Clause("EVT-06")
    @CsvSource({"20,20", "21,21", "22,22", "23,21", "24,24"})
    void twoLinesThatSayTheSameCountAsOne(int named, int counted) {
        assertEquals(counted, UnitDirections.counted(named));
    }

    @ParameterizedTest
    @Clause({"EVT-04", "EVT-06"})
    @CsvSource({
        "EDUCATIONAL_METHODICAL_COUNCIL,15",
        "REPUBLICAN_COUNCIL,11",
        "METHODICAL_ASSOCIATION_BY_DIRECTION,17",
        ",25"
    })
    void aDirectionIsOneOfTheList(BodyKind kind, int last) {
        assertEquals(last, EventSubjects.last(kind));
    }

    @Test
    @Clause("EVT-06")
    void aDirectionBeyondTheListIsRefused() {
        for (int wrong : new int[] {0, 16}) {
            assertRefused(EventViolation.DIRECTION_UNKNOWN, () -> of(EventKind.SEMINAR, wrong));
        }
        assertEquals(1, of(EventKind.SEMINAR, 1).direction());
        assertEquals(15, of(EventKind.SEMINAR, 15).direction());
    }

    private MethodicalEvent of(EventKind kind, Integer direction) {
        return new MethodicalEvent(
                council.body(), null, plan(kind, List.of(), direction, false), null, council.chair(), BEFORE);
    }

    @Test
    @Clause("EVT-05")
    void theRepublicanCouncilTakesPartInOrganising() {
        Body republican = Councils.republican().body();
        MethodicalEvent event = new MethodicalEvent(
                council.body(),
                null,
                plan(EventKind.CONFERENCE, List.of(republican, republican), null, false),
                null,
                council.chair(),
                BEFORE);
        assertEquals(List.of(republican), event.coOrganisers());
        assertTrue(event.involves(BodyKind.REPUBLICAN_COUNCIL));
        assertTrue(event.involves(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL));
        assertFalse(event.involves(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION));
        assertFalse(of(EventKind.SEMINAR, null).involves(BodyKind.REPUBLICAN_COUNCIL));
        assertRefused(
                EventViolation.CO_ORGANISER_IS_ORGANISER,
                () -> event.change(
                        plan(EventKind.CONFERENCE, List.of(council.body()), null, false), council.chair(), BEFORE));
        event.change(plan(EventKind.CONFERENCE, List.of(), null, false), council.chair(), BEFORE);
        assertEquals(List.of(), event.coOrganisers());
    }

    @ParameterizedTest
    @Clause("EVT-04")
    @CsvSource({
        "SEMINAR,true,true,true",
        "ROUND_TABLE,true,true,true",
        "CONFERENCE,true,true,true",
        "OLYMPIAD,true,true,false",
        "SEMINAR,false,true,false",
        "SEMINAR,true,false,false"
    })
    void onlyHeldEventsOnTheQualityOfEducationCountForTheKpi(
            EventKind kind, boolean onQuality, boolean held, boolean counts) {
        Council association = Councils.association(10);
        MethodicalEvent event = new MethodicalEvent(
                association.body(), null, plan(kind, List.of(), 17, onQuality), null, association.chair(), BEFORE);
        if (held) {
            event.hold(association.chair(), START);
        }
        assertEquals(counts, event.countsForQuality());
        MethodicalEvent ofCouncil = new MethodicalEvent(
                council.body(), null, plan(kind, List.of(), null, onQuality), null, council.chair(), BEFORE);
        ofCouncil.hold(council.chair(), START);
        assertFalse(ofCouncil.countsForQuality());
    }

    @Test
    @Clause({"EVT-01", "EVT-02"})
    void theUsualKindsAreOfferedFirstAndNoneIsMissing() {
        assertEquals(
                13,
                List.of(EventKind.values()).stream()
                        .filter(EventKind::isCollectiveForm)
                        .count());
        for (BodyKind kind : BodyKind.values()) {
            List<EventKind> offered = EventKinds.offeredTo(kind, InstitutionKind.UNIVERSITY);
            assertEquals(EventKind.values().length, offered.size());
        }
        assertEquals(
                EventKind.CONSULTATION,
                EventKinds.offeredTo(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, InstitutionKind.UNIVERSITY)
                        .get(0));
        assertEquals(
                EventKind.CONFERENCE,
                EventKinds.offeredTo(BodyKind.REPUBLICAN_COUNCIL, InstitutionKind.MINISTRY)
                        .get(0));
        assertEquals(
                EventKind.SEMINAR,
                EventKinds.offeredTo(null, InstitutionKind.UNIVERSITY).get(0));
        assertTrue(EventKinds.offeredTo(null, InstitutionKind.SCHOOL).subList(0, 13).stream()
                .allMatch(EventKind::isCollectiveForm));
        assertEquals(
                EventKind.TRAINING,
                EventKinds.offeredTo(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, InstitutionKind.UNIVERSITY)
                        .get(1));
    }

    @Test
    @Clause("EVT-11")
    void aPlaceThatBecomesFreeGoesToTheFirstWhoWaits() {
        MethodicalEvent event = announced(2);
        Person first = Councils.person("Бірінші");
        Person second = Councils.person("Екінші");
        Person third = Councils.person("Үшінші");
        Person fourth = Councils.person("Төртінші");
        assertTrue(event.register(first, "ALT", BEFORE).hasPlace());
        assertTrue(event.register(second, "ALT", BEFORE).hasPlace());
        assertTrue(event.register(third, "ALT", BEFORE).isWaiting());
        assertTrue(event.register(fourth, "ALT", BEFORE).isWaiting());
        assertSame(event.participant(first).orElseThrow(), event.register(first, "ALT", BEFORE));
        assertEquals(4, event.participants().size());
        List<Participant> lucky = event.withdraw(first, BEFORE);
        assertEquals(List.of(event.participant(third).orElseThrow()), lucky);
        assertEquals(2, event.placesTaken());
        assertTrue(event.register(first, "ALT", BEFORE).isWaiting());
        assertEquals(
                2,
                event.change(plan("201", null, null), council.secretary(), BEFORE)
                        .size());
        assertEquals(4, event.placesTaken());
        assertRefused(EventViolation.NOT_REGISTERED, () -> event.withdraw(council.member(9), BEFORE));
    }

    @Test
    @Clause("EVT-11")
    void registrationIsOpenFromTheNoticeToTheBeginning() {
        MethodicalEvent event = planned(null);
        Person person = council.member(8);
        assertRefused(EventViolation.NOT_ANNOUNCED, () -> event.register(person, "ALT", BEFORE));
        event.announce(council.secretary(), BEFORE);
        assertRefused(EventViolation.BEGUN_ALREADY, () -> event.register(person, "ALT", START));
        event.register(person, "ALT", START.minusSeconds(1));
        assertRefused(EventViolation.BEGUN_ALREADY, () -> event.withdraw(person, START));
    }

    @Test
    @Clause("EVT-11")
    void whoCameIsMarkedOnceItHasBegun() {
        MethodicalEvent event = announced(1);
        Participant placed = event.register(council.member(8), "ALT", BEFORE);
        Participant waiting = event.add(null, " Қонақ ", " КазНУ ", council.secretary(), BEFORE);
        assertEquals("Қонақ", waiting.name());
        assertEquals("КазНУ", waiting.organisation());
        assertRefused(EventViolation.NOT_YET_BEGUN, () -> event.markAll(council.secretary(), START.minusSeconds(1)));
        event.markAll(council.secretary(), START);
        assertTrue(placed.hasAttended());
        assertFalse(waiting.hasAttended());
        event.mark(waiting, true, council.secretary(), START);
        assertTrue(waiting.hasPlace(), "who came had a place");
        event.mark(placed, false, council.secretary(), START);
        assertFalse(placed.hasAttended());
        event.hold(council.secretary(), END);
        assertEquals(
                ParticipantState.REGISTERED,
                event.add(null, "Кешіккен", "ЕҰУ", council.secretary(), END).state());
        event.remove(placed, council.secretary(), END);
        assertEquals(ParticipantState.WITHDRAWN, placed.state());
    }

    @Test
    @Clause("EVT-11")
    void aParticipantHasANameAndAnOrganisation() {
        MethodicalEvent event = announced(null);
        assertRefused(EventViolation.NAME_REQUIRED, () -> event.add(null, " ", "КазНУ", council.secretary(), BEFORE));
        assertRefused(
                EventViolation.ORGANISATION_REQUIRED,
                () -> event.add(null, "Қонақ", null, council.secretary(), BEFORE));
        assertRefused(EventViolation.NOT_ORGANISER, () -> event.add(null, "Қонақ", "КазНУ", council.member(9), BEFORE));
    }

    @Test
    @Clause("EVT-11")
    void filesBelongToTheEvent() {
        MethodicalEvent event = announced(null);
        event.attach(7L, council.secretary(), BEFORE);
        assertRefused(EventViolation.MATERIAL_ATTACHED_ALREADY, () -> event.attach(7L, council.secretary(), BEFORE));
        event.detach(7L, council.secretary(), BEFORE);
        event.attach(8L, council.secretary(), BEFORE);
        assertEquals(java.util.Set.of(8L), event.materials());
    }

    @Test
    @Clause("EVT-03")
    void aCancelledEventHasAReasonAndIsOver() {
        MethodicalEvent event = announced(null);
        assertRefused(EventViolation.REASON_REQUIRED, () -> event.cancel(" ", council.secretary(), BEFORE));
        event.cancel("Дәріскер ауырып қалды", council.secretary(), BEFORE.plus(Duration.ofDays(1)));
        assertEquals(EventState.CANCELLED, event.state());
        assertEquals("Дәріскер ауырып қалды", event.endReason());
        assertRefused(EventViolation.WRONG_STATE, () -> event.hold(council.secretary(), START));
        assertRefused(EventViolation.WRONG_STATE, () -> event.attach(7L, council.secretary(), BEFORE));
    }

    @Test
    @Clause("EVT-03")
    void aTitleAndAPlaceForSomebodyAreNeeded() {
        assertRefused(EventViolation.CAPACITY_WRONG, () -> planned(0));
        assertEquals(1, planned(1).capacity());
        EventPlan untitled = new EventPlan(
                EventKind.SEMINAR,
                text(" "),
                new Venue(START, END, "201", null),
                List.of(),
                null,
                null,
                null,
                null,
                false,
                null);
        assertRefused(
                EventViolation.TITLE_REQUIRED,
                () -> new MethodicalEvent(council.body(), null, untitled, null, council.chair(), BEFORE));
    }
}
