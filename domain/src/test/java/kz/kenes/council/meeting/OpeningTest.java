package kz.kenes.council.meeting;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.meeting.Sittings.mark;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** A meeting is opened: by whom, with whom, and with what agenda. */
class OpeningTest {

    private final Council council = Councils.ok();

    @Test
    @Clause("MTG-10")
    void thirteenOfTwentyMakeNoValidMeetingOfTheCouncilAndFourteenDo() {
        Meeting thirteen = Sittings.attended(council, 13);
        assertRefused(MeetingViolation.NO_QUORUM, () -> thirteen.open(council.chair(), council.secretary(), now()));
        assertEquals(MeetingState.CONVENED, thirteen.state());
        assertNull(thirteen.presider());
        assertNull(thirteen.openedAt());

        Meeting fourteen = Sittings.open(council, 14);
        assertEquals(MeetingState.OPEN, fourteen.state());
        assertSame(council.chair(), fourteen.presider());
        assertSame(council.secretary(), fourteen.secretary());
        assertEquals(now(), fourteen.openedAt());
    }

    @Test
    @Clause({"MTG-11", "MTG-13"})
    void theRepublicanCouncilMayHearWithTwentyThree() {
        Council republican = Councils.republican();
        Meeting meeting = Sittings.open(republican, 23);

        assertEquals(MeetingState.OPEN, meeting.state());
        assertFalse(meeting.roll().quorum().reached());
        assertEquals(24, meeting.roll().quorum().needed());
    }

    @Test
    @Clause({"MTG-12", "MTG-13"})
    void theAssociationMayHearWithNineteenOfThirty() {
        Council association = Councils.association(30);

        assertFalse(Sittings.open(association, 19).roll().quorum().reached());
        assertTrue(Sittings.open(association, 20).roll().quorum().reached());
    }

    @Test
    @Clause({"CNL-04", "MTG-14", "MTG-15"})
    void theDeputyPresidesOnlyWhileTheChairIsRecordedAbsent() {
        for (Council one : List.of(council, Councils.republican(), Councils.association(30))) {
            Meeting meeting = Sittings.convened(one);
            Sittings.present(meeting, one, one.persons());
            assertRefused(MeetingViolation.CHAIR_NOT_ABSENT, () -> meeting.open(one.deputy(), one.secretary(), now()));
            assertEquals(List.of(one.chair()), meeting.roll().mayPreside());

            Meeting unmarked = Sittings.convened(one);
            Sittings.present(
                    unmarked, one, one.persons().subList(1, one.persons().size()));
            assertRefused(MeetingViolation.CHAIR_NOT_ABSENT, () -> unmarked.open(one.deputy(), one.secretary(), now()));
            assertEquals(List.of(), unmarked.roll().mayPreside());
            mark(unmarked, one, one.chair(), Presence.EXCUSED);
            assertEquals(List.of(one.deputy()), unmarked.roll().mayPreside());
            unmarked.open(one.deputy(), one.secretary(), now());
            assertSame(one.deputy(), unmarked.presider());
        }
    }

    @Test
    @Clause({"MTG-14", "MTG-15"})
    void nobodyElsePresides() {
        Meeting meeting = Sittings.attended(council, 20);
        for (Person other : List.of(council.secretary(), council.member(4), Councils.person("Бөгде"))) {
            assertRefused(
                    MeetingViolation.PRESIDER_NOT_ENTITLED, () -> meeting.open(other, council.secretary(), now()));
        }
    }

    @Test
    @Clause({"MTG-14", "MTG-15"})
    void whoPresidesIsThere() {
        Meeting meeting = Sittings.convened(council);
        Sittings.present(meeting, council, council.persons().subList(2, 20));
        assertRefused(
                MeetingViolation.PRESIDER_NOT_PRESENT, () -> meeting.open(council.chair(), council.secretary(), now()));
        mark(meeting, council, council.chair(), Presence.ABSENT);
        assertRefused(
                MeetingViolation.PRESIDER_NOT_PRESENT,
                () -> meeting.open(council.deputy(), council.secretary(), now()));
    }

    @Test
    @Clause({"CNL-04", "MTG-14"})
    void theDeputyPresidesWhereThePostOfTheChairIsVacant() {
        List<Person> persons = Councils.persons(9);
        Body body = new Body(
                BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
                Councils.text("ОӘК"),
                Councils.university(),
                null,
                Councils.regulation(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL),
                Councils.FOUNDED,
                Councils.ORDER);
        Post vacant = Councils.chairPost(body, persons.get(0), PostDuty.ACADEMIC_DEPUTY);
        List<SeatDraft> seats = new ArrayList<>(Councils.seats(persons));
        seats.set(0, SeatDraft.of(SeatRole.CHAIR, vacant));
        Composition draft = body.draftComposition(Councils.FOUNDED, Councils.ORDER);
        draft.change(Councils.FOUNDED, Councils.ORDER, seats);
        draft.propose(persons.get(0), at(Councils.FOUNDED, 9));
        draft.approve(Councils.person("Ректор"), at(Councils.FOUNDED, 9));
        Council led = new Council(body, persons);
        Meeting meeting = Sittings.convened(led);
        vacant.vacate(DAY.minusDays(2));
        Sittings.present(meeting, led, persons.subList(1, 9));
        meeting.open(led.deputy(), led.secretary(), now());

        assertEquals(9, meeting.roll().quorum().members());
        assertEquals(8, meeting.roll().quorum().present());
        assertTrue(meeting.roll().missing().isEmpty());
        assertNull(meeting.roll().chair().orElseThrow().person());
        assertSame(led.deputy(), meeting.presider());
    }

    @Test
    @Clause("MTG-05")
    void noMeetingOpensWithoutAnApprovedAgendaOrUnannounced() {
        for (Meeting meeting : List.of(Sittings.planned(council), Sittings.drafted(council))) {
            assertRefused(
                    MeetingViolation.AGENDA_NOT_APPROVED,
                    () -> meeting.open(council.chair(), council.secretary(), now()));
        }
        Meeting approved = Sittings.approved(council);
        assertRefused(MeetingViolation.WRONG_STATE, () -> approved.open(council.chair(), council.secretary(), now()));
    }

    @Test
    void aMeetingOpensOnce() {
        Meeting meeting = Sittings.open(council, 14);
        assertRefused(MeetingViolation.ALREADY_OPEN, () -> meeting.open(council.chair(), council.secretary(), now()));
        meeting.close(council.chair(), now());
        assertRefused(MeetingViolation.ALREADY_OPEN, () -> meeting.open(council.chair(), council.secretary(), now()));
    }

    @Test
    @Clause("CNL-06")
    void secretaryOrPresiderOpensIt() {
        Meeting meeting = Sittings.attended(council, 14);
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.open(council.chair(), council.member(5), now()));
        meeting.open(council.chair(), council.chair(), now());
        assertEquals(MeetingState.OPEN, meeting.state());
    }

    @Test
    @Clause("CNL-54")
    void theDayOfTheOpeningIsTheDayOfTheMeeting() {
        Meeting meeting = Sittings.attended(council, 14);
        meeting.open(council.chair(), council.secretary(), at(DAY.plusDays(1), 9));

        assertEquals(DAY.plusDays(1), meeting.date());
    }

    @Test
    @Clause({"CNL-04", "MTG-14"})
    void theChairHandsOverOnLeavingAndTakesOverOnComing() {
        Meeting meeting = Sittings.open(council, 16);
        assertRefused(
                MeetingViolation.CHAIR_NOT_ABSENT,
                () -> meeting.handOver(council.deputy(), council.secretary(), now()));
        meeting.roll().mark(council.chair(), Presence.EXCUSED, "шақырту", now(), council.secretary(), now());
        assertRefused(
                MeetingViolation.NOT_SECRETARY, () -> meeting.handOver(council.deputy(), council.member(5), now()));
        meeting.handOver(council.deputy(), council.secretary(), now());
        assertSame(council.deputy(), meeting.presider());
        meeting.roll().mark(council.chair(), Presence.PRESENT, null, now(), council.secretary(), now());
        meeting.handOver(council.chair(), council.deputy(), now());

        assertSame(council.chair(), meeting.presider());
        meeting.close(council.chair(), now());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.handOver(council.chair(), council.chair(), now()));
    }

    @Test
    @Clause("MTG-25")
    void whoActsForTheAbsentSecretaryKeepsTheRecord() {
        Meeting meeting = Sittings.attended(council, 16);
        Person acting = council.member(10);
        assertRefused(MeetingViolation.SECRETARY_PRESENT, () -> meeting.nameActingSecretary(acting, council.chair()));
        mark(meeting, council, council.secretary(), Presence.ABSENT);
        assertRefused(MeetingViolation.NOT_CHAIR, () -> meeting.nameActingSecretary(acting, acting));
        assertFalse(meeting.isSecretary(acting, DAY));
        meeting.nameActingSecretary(acting, council.chair());
        meeting.open(council.chair(), acting, now());

        assertSame(acting, meeting.secretary());
        assertTrue(meeting.isSecretary(acting, DAY));
        meeting.close(acting, now());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.nameActingSecretary(acting, council.chair()));
    }

    @Test
    @Clause({"MTG-08", "MTG-14", "MTG-25"})
    void beforeAnybodyIsMarkedNobodyPresidesAndNobodyActsForTheSecretary() {
        Meeting meeting = Sittings.convened(council);
        assertRefused(
                MeetingViolation.SECRETARY_PRESENT,
                () -> meeting.nameActingSecretary(council.member(10), council.chair()));
        Meeting other = Sittings.convened(council);
        assertRefused(
                MeetingViolation.PRESIDER_NOT_PRESENT, () -> other.open(council.chair(), council.secretary(), now()));
    }

    @Test
    @Clause({"CNL-04", "MTG-14"})
    void theChairIsFoundWhereverTheSeatStands() {
        List<Person> persons = council.persons();
        List<SeatDraft> seats = new ArrayList<>(Councils.seats(persons));
        Collections.reverse(seats);
        Councils.approved(council.body(), DAY.minusDays(30), seats);
        Meeting meeting = Sittings.attended(council, 20);

        assertRefused(
                MeetingViolation.CHAIR_NOT_ABSENT, () -> meeting.open(council.deputy(), council.secretary(), now()));
        meeting.open(council.chair(), council.chair(), now());
        assertSame(council.secretary(), meeting.secretary());
    }
}
