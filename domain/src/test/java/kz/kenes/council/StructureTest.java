package kz.kenes.council;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.StructureState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** The structure of an association: drafted by the secretary, effective by the approval of the chair. */
class StructureTest {

    private static final List<PartDraft> PARTS =
            List.of(new PartDraft(text("Төралқа"), "Отырыстар арасында"), new PartDraft(text("Секция"), " "));

    private final Council association = Councils.association(6);

    private Structure drafted() {
        Structure draft = new Structure(association.body(), association.secretary(), at(DAY, 9));
        draft.change(ORDER, PARTS, association.secretary(), at(DAY, 9));
        return draft;
    }

    private Structure proposed() {
        Structure draft = drafted();
        draft.propose(association.secretary(), at(DAY, 9));
        return draft;
    }

    @Test
    @Clause({"CNL-32", "CNL-38"})
    void theSecretaryDraftsAndProposes() {
        Person secretary = association.secretary();
        assertRefused(
                CouncilViolation.STRUCTURE_BY_SECRETARY,
                () -> new Structure(association.body(), association.chair(), at(DAY, 9)));
        Structure draft = drafted();
        assertEquals(
                List.of(1, 2),
                draft.parts().stream().map(StructurePart::ordinal).toList());
        assertNull(draft.parts().get(1).purpose());
        assertRefused(
                CouncilViolation.STRUCTURE_BY_SECRETARY,
                () -> draft.change(ORDER, PARTS, association.member(4), at(DAY, 9)));
        assertRefused(CouncilViolation.GROUND_REQUIRED, () -> draft.change(" ", PARTS, secretary, at(DAY, 9)));
        assertRefused(
                CouncilViolation.PART_NAME_REQUIRED,
                () -> draft.change(ORDER, List.of(new PartDraft(text(" "), null)), secretary, at(DAY, 9)));
        draft.change(ORDER, List.of(), secretary, at(DAY, 9));
        assertRefused(CouncilViolation.STRUCTURE_EMPTY, () -> draft.propose(secretary, at(DAY, 9)));
        draft.change(ORDER, PARTS, secretary, at(DAY, 9));
        draft.propose(secretary, at(DAY, 9));
        assertRefused(CouncilViolation.STRUCTURE_NOT_EDITABLE, () -> draft.change(ORDER, PARTS, secretary, at(DAY, 9)));
        assertRefused(CouncilViolation.STRUCTURE_NOT_EDITABLE, () -> draft.propose(secretary, at(DAY, 9)));
        Council council = Councils.ok(5);
        assertRefused(
                CouncilViolation.STRUCTURE_NOT_PROVIDED,
                () -> new Structure(council.body(), council.secretary(), at(DAY, 9)));
    }

    @Test
    @Clause("CNL-32")
    void itHoldsFromTheApprovalOfTheChairAlone() {
        Structure draft = drafted();
        assertRefused(
                CouncilViolation.STRUCTURE_NOT_PROPOSED, () -> draft.approve(association.chair(), null, at(DAY, 10)));
        draft.propose(association.secretary(), at(DAY, 9));
        assertFalse(draft.isInForceOn(DAY));
        assertRefused(
                CouncilViolation.STRUCTURE_BY_CHAIR, () -> draft.approve(association.deputy(), null, at(DAY, 10)));
        assertRefused(
                CouncilViolation.PROPOSER_CANNOT_APPROVE,
                () -> draft.approve(association.secretary(), null, at(DAY, 10)));
        draft.approve(association.chair(), null, at(DAY, 10));

        assertFalse(draft.isInForceOn(DAY.minusDays(1)));
        assertTrue(draft.isInForceOn(DAY));
        assertEquals(StructureState.APPROVED, draft.state());
    }

    @Test
    @Clause("CNL-32")
    void theNextOneEndsTheOneBefore() {
        Structure first = proposed();
        first.approve(association.chair(), null, at(DAY, 10));
        LocalDate later = DAY.plusDays(30);
        Structure second = proposed();
        second.approve(association.chair(), first, at(later, 10));
        assertTrue(first.isInForceOn(later.minusDays(1)));
        assertFalse(first.isInForceOn(later));
        assertTrue(second.isInForceOn(later));

        Structure sameDay = proposed();
        sameDay.approve(association.chair(), second, at(later, 12));
        assertTrue(second.isInForceOn(later));
        assertFalse(second.isInForceOn(later.plusDays(1)));
        assertFalse(sameDay.isInForceOn(later));
        assertTrue(sameDay.isInForceOn(later.plusDays(1)));
    }

    @Test
    @Clause("CNL-32")
    void theChairGivesItBackWithRemarks() {
        Structure draft = proposed();
        assertRefused(CouncilViolation.REMARKS_REQUIRED, () -> draft.giveBack(association.chair(), " ", at(DAY, 10)));
        assertRefused(
                CouncilViolation.STRUCTURE_BY_CHAIR, () -> draft.giveBack(association.member(5), "жоқ", at(DAY, 10)));
        draft.giveBack(association.chair(), "Секция аз", at(DAY, 10));
        assertEquals("Секция аз", draft.remarks());
        draft.propose(association.secretary(), at(DAY, 11));
        assertNull(draft.remarks());
        draft.takeBack();
        assertEquals(StructureState.DRAFT, draft.state());
    }
}
