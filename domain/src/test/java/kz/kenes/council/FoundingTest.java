package kz.kenes.council;

import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A body is founded. */
class FoundingTest {

    private static Body found(BodyKind kind, Body parent) {
        return new Body(kind, text("Орган"), Councils.university(), parent, Councils.regulation(kind), FOUNDED, ORDER);
    }

    @Test
    @Clause("CNL-20")
    void anAssociationByDirectionStandsUnderTheRepublicanCouncil() {
        Body republican = Councils.republican().body();

        assertSame(
                republican,
                found(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, republican).parent());
        assertRefused(
                CouncilViolation.PARENT_OF_KIND_REQUIRED,
                () -> found(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, null));
        assertRefused(
                CouncilViolation.PARENT_OF_KIND_REQUIRED,
                () -> found(
                        BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,
                        Councils.ok().body()));
    }

    @Test
    @Clause("CNL-01")
    void aCommitteeStandsUnderTheCouncil() {
        Body council = Councils.ok().body();

        assertSame(council, found(BodyKind.COUNCIL_COMMITTEE, council).parent());
        assertRefused(CouncilViolation.PARENT_OF_KIND_REQUIRED, () -> found(BodyKind.COUNCIL_COMMITTEE, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"METHODICAL_ASSOCIATION_BY_DIRECTION", "COUNCIL_COMMITTEE", "INSTITUTE_BUREAU"})
    @Clause("CNL-01")
    void everyOtherKindMayStandAlone(BodyKind kind) {
        Body body = found(kind, null);

        assertEquals(kind, body.kind());
        assertNull(body.parent());
        assertEquals(FOUNDED, body.validity().validFrom());
        assertEquals(ORDER, body.ground());
        assertTrue(body.compositions().isEmpty());
        assertTrue(body.seatsOn(FOUNDED).isEmpty());
    }

    @Test
    @Clause({"CNL-01", "CNL-02"})
    void nameGroundAndARegulationOfItsKindAreObligatory() {
        BodyKind kind = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
        Regulation regulation = Councils.regulation(kind);
        assertRefused(
                CouncilViolation.NAME_REQUIRED,
                () -> new Body(kind, text(" "), Councils.university(), null, regulation, FOUNDED, ORDER));
        assertRefused(
                CouncilViolation.GROUND_REQUIRED,
                () -> new Body(kind, text("ОӘК"), Councils.university(), null, regulation, FOUNDED, " "));
        assertRefused(
                CouncilViolation.REGULATION_OF_OTHER_KIND,
                () -> new Body(
                        BodyKind.WORKING_GROUP, text("ОӘК"), Councils.university(), null, regulation, FOUNDED, ORDER));
    }
}
