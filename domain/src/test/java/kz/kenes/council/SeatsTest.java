package kz.kenes.council;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.at;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.council.vocabulary.SeatWarning;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.reference.PublishedFacts;
import kz.kenes.reference.PublishedSeat;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** Who sits in a body on a day, and what counts for the quorum. */
class SeatsTest {

    private final Council republican = Councils.republican();
    private final Body body = republican.body();

    @Test
    @Clause({"CNL-16", "CNL-17", "CNL-18", "CNL-19"})
    void theRepublicanCouncilAsPrintedHasThirtySixSeatsAndAQuorumOfTwentyFour() {
        Body asPrinted = new Body(
                BodyKind.REPUBLICAN_COUNCIL,
                Councils.text("РОӘК"),
                Councils.university(),
                null,
                Councils.regulation(BodyKind.REPUBLICAN_COUNCIL),
                FOUNDED,
                ORDER);
        Person viceMinister = Councils.person("Вице-министр");
        List<SeatDraft> drafts = new ArrayList<>();
        for (PublishedSeat seat : PublishedFacts.republicanSeats()) {
            Post post = Councils.post(seat.post().kk());
            if (seat.role() == SeatRole.CHAIR) {
                post.assignTo(viceMinister, FOUNDED, null);
            }
            drafts.add(new SeatDraft(seat.role(), post, null, seat.byAgreement()));
        }
        Composition draft = asPrinted.draftComposition(FOUNDED, ORDER);
        draft.change(FOUNDED, ORDER, drafts);
        draft.propose(viceMinister, at(FOUNDED, 9));
        draft.approve(Councils.person("Министр"), at(FOUNDED, 10));

        assertEquals(36, asPrinted.seatsOn(DAY).size());
        assertEquals(24, asPrinted.quorumOn(DAY));
        assertEquals(
                21, asPrinted.seatsOn(DAY).stream().filter(Seat::isByAgreement).count());
        List<SeatNote> notes = draft.notesOn(DAY);
        assertEquals(
                35,
                notes.stream().filter(n -> n.warning() == SeatWarning.VACANT).count());
        assertEquals(
                21,
                notes.stream()
                        .filter(n -> n.warning() == SeatWarning.NO_CONSENT)
                        .count());
    }

    @Test
    @Clause("CNL-54")
    void aSeatOfAPostIsHeldByWhoeverHoldsThePostOnTheDay() {
        Body council = Councils.ok(10).body();
        Person former = Councils.person("Бұрынғы");
        Person present = Councils.person("Қазіргі");
        Post post = Councils.chairPost(council, former, PostDuty.ACADEMIC_DEPUTY);
        List<SeatDraft> seats = new ArrayList<>(Councils.seats(Councils.persons(10)));
        seats.set(0, SeatDraft.of(SeatRole.CHAIR, post));
        Composition draft = council.draftComposition(DAY, ORDER);
        draft.change(DAY, ORDER, seats);
        draft.propose(council.holderOn(SeatRole.CHAIR, DAY.minusDays(1)).orElseThrow(), at(DAY.minusDays(1), 9));
        draft.approve(present, at(DAY.minusDays(1), 10));
        post.assignTo(present, DAY.plusDays(30), null);

        assertTrue(council.isChair(former, DAY));
        assertTrue(council.isChair(former, DAY.plusDays(29)));
        assertFalse(council.isChair(former, DAY.plusDays(30)));
        assertTrue(council.isChair(present, DAY.plusDays(30)));
        assertEquals(Optional.of(present), council.holderOn(SeatRole.CHAIR, DAY.plusDays(30)));
    }

    @Test
    @Clause({"CNL-04", "CNL-06", "CNL-54"})
    void rolesAreThoseOfTheDay() {
        Council council = Councils.ok();
        Body ok = council.body();

        assertTrue(ok.isChair(council.chair(), DAY));
        assertTrue(ok.isDeputyChair(council.deputy(), DAY));
        assertTrue(ok.isSecretary(council.secretary(), DAY));
        assertFalse(ok.isSecretary(council.chair(), DAY));
        assertTrue(ok.isMember(council.member(20), DAY));
        assertFalse(ok.isMember(Councils.person("Бөгде"), DAY));
        assertFalse(ok.isMember(council.member(20), FOUNDED.minusDays(1)));
        assertEquals(Optional.empty(), ok.holderOn(SeatRole.CHAIR, FOUNDED.minusDays(1)));
    }

    @Test
    @Clause("CNL-19")
    void onePersonInTwoSeatsIsANoteAndNoObstacle() {
        List<Person> persons = Councils.persons(5);
        persons.set(4, persons.get(3));
        Composition draft = Councils.ok(5).body().draftComposition(DAY, ORDER);
        draft.change(DAY, ORDER, Councils.seats(persons));

        SeatNote note = draft.notesOn(DAY).get(0);
        assertEquals(1, draft.notesOn(DAY).size());
        assertEquals(SeatWarning.PERSON_IN_TWO_SEATS, note.warning());
        assertEquals(5, note.seat().ordinal());
        assertTrue(note.in(Language.KK).startsWith("5-орын: " + persons.get(3).fullName()));
    }

    @Test
    @Clause("CNL-18")
    void theConsentOfAnInstitutionIsRecordedWithDateAndDocument() {
        Composition draft = body.draftComposition(DAY, ORDER);
        List<SeatDraft> seats = new ArrayList<>(Councils.seats(republican.persons()));
        seats.set(35, seats.get(35).asAgreed());
        draft.change(DAY, ORDER, seats);
        Seat agreed = draft.seats().get(35);
        Seat plain = draft.seats().get(34);

        assertEquals(SeatWarning.NO_CONSENT, draft.notesOn(DAY).get(0).warning());
        assertRefused(CouncilViolation.CONSENT_NOT_NEEDED, () -> plain.consent(DAY, "хат", DAY));
        assertRefused(CouncilViolation.CONSENT_DOCUMENT_REQUIRED, () -> agreed.consent(DAY, " ", DAY));
        assertRefused(CouncilViolation.CONSENT_DOCUMENT_REQUIRED, () -> agreed.consent(DAY, null, DAY));
        assertRefused(CouncilViolation.CONSENT_IN_FUTURE, () -> agreed.consent(DAY.plusDays(1), "хат", DAY));
        agreed.consent(DAY, "№ 7 хат", DAY);

        assertEquals(DAY, agreed.consentDate());
        assertEquals("№ 7 хат", agreed.consentDocument());
        assertTrue(draft.notesOn(DAY).isEmpty());
        draft.change(DAY, ORDER, seats);
        assertEquals(DAY, draft.seats().get(35).consentDate());
        seats.set(35, SeatDraft.of(SeatRole.MEMBER, Councils.person("Басқа")).asAgreed());
        draft.change(DAY, ORDER, seats);
        assertNull(draft.seats().get(35).consentDate());
    }

    @Test
    @Clause("CNL-25")
    void anExcludedMemberIsNotCountedFromTheNextDay() {
        Composition composition = body.compositionOn(DAY).orElseThrow();
        Seat seat = composition.seats().get(35);
        composition.exclude(seat, 77L, DAY, DAY);

        assertEquals(36, body.seatsOn(DAY).size());
        assertTrue(body.isMember(republican.member(36), DAY));
        assertEquals(35, body.seatsOn(DAY.plusDays(1)).size());
        assertFalse(body.isMember(republican.member(36), DAY.plusDays(1)));
        assertEquals(24, body.quorumOn(DAY.plusDays(1)));
        assertEquals(77L, seat.removedByDecision());
        assertEquals(36, composition.seats().size());
        assertEquals(35, body.draftComposition(DAY.plusDays(9), ORDER).seats().size());
    }

    @Test
    @Clause("CNL-25")
    void onlyAMemberInForceIsExcludedAndNotBeforeTheDecision() {
        Composition composition = body.compositionOn(DAY).orElseThrow();
        List<Seat> seats = composition.seats();

        assertRefused(CouncilViolation.REMOVAL_OF_OFFICER, () -> composition.exclude(seats.get(0), 77L, DAY, DAY));
        assertRefused(CouncilViolation.REMOVAL_OF_OFFICER, () -> composition.exclude(seats.get(2), 77L, DAY, DAY));
        assertRefused(
                CouncilViolation.REMOVAL_BEFORE_DECISION,
                () -> composition.exclude(seats.get(35), 77L, DAY, DAY.minusDays(1)));
        composition.exclude(seats.get(1), 77L, DAY, DAY.plusDays(3));
        assertRefused(
                CouncilViolation.SEAT_NOT_IN_FORCE, () -> composition.exclude(seats.get(1), 78L, DAY, DAY.plusDays(5)));
        assertTrue(body.isDeputyChair(republican.deputy(), DAY.plusDays(3)));
        assertFalse(body.isDeputyChair(republican.deputy(), DAY.plusDays(4)));
    }

    @Test
    @Clause("CNL-25")
    void noMemberIsExcludedFromACompositionThatHasEnded() {
        Composition old = body.compositionOn(DAY).orElseThrow();
        Councils.approved(body, DAY.plusDays(10), Councils.seats(republican.persons()));

        assertRefused(
                CouncilViolation.SEAT_NOT_IN_FORCE,
                () -> old.exclude(old.seats().get(30), 77L, DAY, DAY.plusDays(10)));
        old.exclude(old.seats().get(30), 77L, DAY, DAY.plusDays(9));
        assertEquals(DAY.plusDays(9), old.seats().get(30).validity().validTo());
        assertSame(old, old.seats().get(30).composition());
    }

    @Test
    @Clause("CNL-25")
    void onlyTheRepublicanCouncilExcludesByItsOwnDecision() {
        Composition composition = Councils.ok().body().compositionOn(DAY).orElseThrow();

        assertRefused(
                CouncilViolation.REMOVAL_NOT_PROVIDED,
                () -> composition.exclude(composition.seats().get(10), 77L, DAY, DAY));
    }

    @Test
    @Clause({"CNL-25", "CNL-54"})
    void anExclusionNeverProlongsTheCompositionItIsOf() {
        Composition old = body.compositionOn(DAY).orElseThrow();
        Seat seat = old.seats().get(30);
        old.exclude(seat, 77L, DAY, DAY.plusDays(20));
        Councils.approved(body, DAY.plusDays(10), Councils.seats(republican.persons()));

        assertEquals(DAY.plusDays(9), seat.validity().validTo());
        assertEquals(36, body.seatsOn(DAY.plusDays(15)).size());
    }

    @Test
    @Clause("CNL-02")
    void theHolderOfARoleIsFoundWhereverTheSeatStands() {
        assertEquals(Optional.of(republican.secretary()), body.holderOn(SeatRole.SECRETARY, DAY));
        assertEquals(Optional.of(republican.deputy()), body.holderOn(SeatRole.DEPUTY_CHAIR, DAY));
    }
}
