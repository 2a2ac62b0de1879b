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
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** A composition on its way: drafted, proposed by the chair, approved by the rector or returned. */
class CompositionApprovalTest {

    private final Council council = Councils.ok();
    private final Person rector = Councils.person("Ректор");
    private final Composition inForce = council.body().compositionOn(DAY).orElseThrow();

    private Composition drafted() {
        return council.body().draftComposition(DAY, ORDER);
    }

    private Composition proposed() {
        Composition draft = drafted();
        draft.propose(council.chair(), at(DAY.minusDays(3), 9));
        return draft;
    }

    @Test
    @Clause("CNL-02")
    void aDraftBeginsWithTheSeatsInForce() {
        Composition draft = drafted();

        assertEquals(CompositionState.DRAFT, draft.state());
        assertEquals(20, draft.seats().size());
        assertSame(council.member(20), draft.seats().get(19).person());
        assertEquals(20, draft.seats().get(19).ordinal());
        assertSame(inForce, council.body().compositionOn(DAY).orElseThrow());
    }

    @Test
    @Clause("CNL-05")
    void onlyTheChairProposes() {
        Composition draft = drafted();

        assertRefused(CouncilViolation.ONLY_CHAIR_PROPOSES, () -> draft.propose(council.deputy(), at(DAY, 9)));
        assertRefused(CouncilViolation.ONLY_CHAIR_PROPOSES, () -> draft.propose(rector, at(DAY, 9)));
        draft.propose(council.chair(), at(DAY, 9));
        assertEquals(CompositionState.PROPOSED, draft.state());
        assertSame(council.chair(), draft.proposer());
        assertEquals(at(DAY, 9), draft.proposedAt());
    }

    @Test
    @Clause("CNL-05")
    void theProposerNeverApproves() {
        Composition draft = proposed();

        assertRefused(CouncilViolation.PROPOSER_CANNOT_APPROVE, () -> draft.approve(council.chair(), at(DAY, 9)));
        assertRefused(CouncilViolation.PROPOSER_CANNOT_APPROVE, () -> draft.giveBack(council.chair(), "жоқ"));
        assertFalse(draft.isInForceOn(DAY));
    }

    @Test
    @Clause({"CNL-05", "CNL-54"})
    void approvedItHoldsFromItsFirstDayAndEndsTheOneBefore() {
        Composition draft = proposed();
        draft.approve(rector, at(DAY.minusDays(1), 9));

        assertEquals(CompositionState.APPROVED, draft.state());
        assertSame(rector, draft.approver());
        assertEquals(at(DAY.minusDays(1), 9), draft.approvedAt());
        assertSame(inForce, council.body().compositionOn(DAY.minusDays(1)).orElseThrow());
        assertSame(draft, council.body().compositionOn(DAY).orElseThrow());
        assertEquals(DAY.minusDays(1), inForce.validity().validTo());
    }

    @Test
    @Clause({"CNL-05", "CNL-54"})
    void approvedLateItHoldsFromTheDayOfTheApproval() {
        Composition draft = proposed();
        draft.approve(rector, at(DAY.plusDays(4), 9));

        assertSame(inForce, council.body().compositionOn(DAY.plusDays(3)).orElseThrow());
        assertSame(draft, council.body().compositionOn(DAY.plusDays(4)).orElseThrow());
        assertEquals(DAY.plusDays(4), draft.validity().validFrom());
    }

    @Test
    @Clause("CNL-05")
    void theFirstCompositionKeepsTheDayOfItsDocument() {
        Council founded = Councils.ok();
        Body body = new Body(
                founded.body().kind(),
                Councils.text("Кеңес"),
                Councils.university(),
                null,
                founded.body().regulation(),
                FOUNDED,
                ORDER);
        List<Person> persons = Councils.persons(5);
        Composition first = body.draftComposition(FOUNDED, ORDER);
        first.change(FOUNDED, ORDER, Councils.entitled(body, Councils.seats(persons)));
        assertRefused(CouncilViolation.ONLY_CHAIR_PROPOSES, () -> first.propose(persons.get(1), at(DAY, 9)));
        first.propose(persons.get(0), at(DAY, 9));
        first.approve(rector, at(DAY, 10));

        assertSame(first, body.compositionOn(FOUNDED).orElseThrow());
        assertTrue(body.isChair(persons.get(0), FOUNDED));
    }

    @Test
    @Clause("CNL-05")
    void nothingIsApprovedThatIsNotProposed() {
        Composition draft = drafted();
        assertRefused(CouncilViolation.COMPOSITION_NOT_PROPOSED, () -> draft.approve(rector, at(DAY, 9)));
        assertRefused(CouncilViolation.COMPOSITION_NOT_PROPOSED, () -> draft.giveBack(rector, "жоқ"));
        assertRefused(CouncilViolation.COMPOSITION_NOT_PROPOSED, () -> inForce.approve(rector, at(DAY, 9)));
    }

    @Test
    @Clause("CNL-05")
    void itIsReturnedWithRemarksAndMended() {
        Composition draft = proposed();
        assertRefused(CouncilViolation.REMARKS_REQUIRED, () -> draft.giveBack(rector, " "));
        assertRefused(CouncilViolation.REMARKS_REQUIRED, () -> draft.giveBack(rector, null));
        draft.giveBack(rector, "Хатшыны ауыстыру керек");

        assertEquals(CompositionState.RETURNED, draft.state());
        assertEquals("Хатшыны ауыстыру керек", draft.remarks());
        draft.change(
                DAY,
                ORDER,
                Councils.entitled(
                        council.body(), Councils.seats(council.persons().subList(0, 15))));
        draft.propose(council.chair(), at(DAY, 9));
        assertNull(draft.remarks());
        assertEquals(15, draft.seats().size());
    }

    @Test
    @Clause("CNL-05")
    void whatIsProposedOrApprovedIsNotChanged() {
        Composition draft = proposed();
        List<SeatDraft> seats = Councils.seats(council.persons());

        assertRefused(CouncilViolation.COMPOSITION_NOT_EDITABLE, () -> draft.change(DAY, ORDER, seats));
        assertRefused(CouncilViolation.COMPOSITION_NOT_EDITABLE, () -> draft.propose(council.chair(), at(DAY, 9)));
        assertRefused(CouncilViolation.COMPOSITION_NOT_EDITABLE, () -> inForce.change(DAY, ORDER, seats));
    }

    @Test
    @Clause("CNL-05")
    void onlyOneCompositionIsPreparedAtATime() {
        Composition draft = proposed();
        assertRefused(CouncilViolation.DRAFT_IN_PROGRESS, this::drafted);
        draft.approve(rector, at(DAY, 9));
        assertEquals(CompositionState.DRAFT, drafted().state());
    }

    @Test
    @Clause("CNL-54")
    void noCompositionBeginsWithOrBeforeTheOneInForce() {
        Composition draft = proposed();
        draft.approve(rector, at(DAY, 9));
        Composition again = council.body().draftComposition(DAY, ORDER);
        again.propose(council.chair(), at(DAY, 10));

        assertRefused(CouncilViolation.COMPOSITION_NOT_LATER, () -> again.approve(rector, at(DAY, 11)));
        assertEquals(CompositionState.PROPOSED, again.state());
        again.approve(rector, at(DAY.plusDays(1), 11));
        assertSame(again, council.body().compositionOn(DAY.plusDays(1)).orElseThrow());
    }

    @Test
    @Clause("CNL-02")
    void thereIsExactlyOneChairAndOneSecretary() {
        Composition draft = drafted();
        List<SeatDraft> twoChairs = new ArrayList<>(Councils.seats(council.persons()));
        twoChairs.add(SeatDraft.of(SeatRole.CHAIR, Councils.person("Екінші")));
        draft.change(DAY, ORDER, twoChairs);
        assertRefused(CouncilViolation.ONE_CHAIR, () -> draft.propose(council.chair(), at(DAY, 9)));

        List<SeatDraft> noSecretary = new ArrayList<>(Councils.seats(council.persons()));
        noSecretary.remove(2);
        draft.change(DAY, ORDER, noSecretary);
        assertRefused(CouncilViolation.ONE_SECRETARY, () -> draft.propose(council.chair(), at(DAY, 9)));

        draft.change(DAY, ORDER, noSecretary.subList(1, 10));
        assertRefused(CouncilViolation.ONE_CHAIR, () -> draft.propose(council.chair(), at(DAY, 9)));
    }

    @Test
    @Clause("CNL-02")
    void aSeatIsDefinedByExactlyOneOfPostAndPerson() {
        Composition draft = drafted();
        List<SeatDraft> none = List.of(new SeatDraft(SeatRole.CHAIR, null, null, false));
        List<SeatDraft> both = List.of(new SeatDraft(SeatRole.CHAIR, Councils.post("ректор"), council.chair(), false));

        assertRefused(CouncilViolation.SEAT_HOLDER_UNCLEAR, () -> draft.change(DAY, ORDER, none));
        assertRefused(CouncilViolation.SEAT_HOLDER_UNCLEAR, () -> draft.change(DAY, ORDER, both));
        assertRefused(CouncilViolation.GROUND_REQUIRED, () -> draft.change(DAY, " ", List.of()));
        assertRefused(CouncilViolation.GROUND_REQUIRED, () -> draft.change(DAY, null, List.of()));
        assertEquals(20, draft.seats().size());
    }

    @Test
    @Clause("CNL-02")
    void aCompositionBeginsWhileTheBodyExists() {
        assertRefused(
                CouncilViolation.BODY_NOT_IN_FORCE, () -> council.body().draftComposition(FOUNDED.minusDays(1), ORDER));
    }
}
