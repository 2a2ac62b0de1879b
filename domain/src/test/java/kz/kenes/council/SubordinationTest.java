package kz.kenes.council;

import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubordinationTest {

    private final Council council = Councils.ok(5);
    private final Council association = Councils.association(6);

    private static Body below(BodyKind kind, Body parent) {
        Institution institution = parent == null ? Councils.university() : parent.institution();
        return new Body(kind, text("Орган"), institution, parent, Councils.regulation(kind), FOUNDED, ORDER);
    }

    private static Unit unit(UnitKind kind, Institution institution) {
        return new Unit(institution, null, kind, text("Көлік институты"), Validity.from(FOUNDED));
    }

    @Test
    @Clause("CNL-13")
    void aBureauStandsUnderTheCouncilOnly() {
        assertSame(
                council.body(), below(BodyKind.INSTITUTE_BUREAU, council.body()).parent());
        assertRefused(CouncilViolation.PARENT_OF_KIND_REQUIRED, () -> below(BodyKind.INSTITUTE_BUREAU, null));
        assertRefused(
                CouncilViolation.PARENT_OF_KIND_REQUIRED, () -> below(BodyKind.INSTITUTE_BUREAU, association.body()));
    }

    @ParameterizedTest
    @CsvSource({"INSTITUTE, true", "FACULTY, true", "SERVICE, false", "DEPARTMENT, false"})
    @Clause("CNL-13")
    void aBureauServesAnInstitute(UnitKind kind, boolean fits) {
        Body bureau = below(BodyKind.INSTITUTE_BUREAU, council.body());
        Unit unit = unit(kind, bureau.institution());
        if (fits) {
            bureau.serve(unit, List.of());
            assertSame(unit, bureau.unit());
        } else {
            assertRefused(CouncilViolation.INSTITUTE_REQUIRED, () -> bureau.serve(unit, List.of()));
        }
    }

    @Test
    @Clause("CNL-13")
    void anInstituteHasExactlyOneBureauOfItsOwnUniversity() {
        Body bureau = below(BodyKind.INSTITUTE_BUREAU, council.body());
        Body second = below(BodyKind.INSTITUTE_BUREAU, council.body());
        Unit institute = unit(UnitKind.INSTITUTE, council.body().institution());
        bureau.serve(institute, List.of());

        assertRefused(CouncilViolation.BUREAU_EXISTS, () -> second.serve(institute, List.of(bureau)));
        assertRefused(
                CouncilViolation.INSTITUTE_REQUIRED,
                () -> second.serve(unit(UnitKind.INSTITUTE, Councils.university()), List.of()));
        assertRefused(CouncilViolation.INSTITUTE_REQUIRED, () -> second.serve(null, List.of()));
        Body committee = below(BodyKind.COUNCIL_COMMITTEE, council.body());
        assertRefused(CouncilViolation.INSTITUTE_REQUIRED, () -> committee.serve(institute, List.of()));
    }

    @Test
    @Clause({"CNL-12", "CNL-31"})
    void aCommitteeStandsUnderACouncilOrAnAssociation() {
        assertFalse(Subordination.isOwnOfAssociation(below(BodyKind.COUNCIL_COMMITTEE, council.body())));
        assertTrue(Subordination.isOwnOfAssociation(below(BodyKind.COUNCIL_COMMITTEE, association.body())));
        assertRefused(
                CouncilViolation.PARENT_OF_KIND_REQUIRED,
                () -> below(BodyKind.COUNCIL_COMMITTEE, Councils.republican().body()));
    }

    @Test
    @Clause("CNL-31")
    void chairAndSecretaryOfAnAssociationCreateItsOwnBodies() {
        Body body = association.body();
        Subordination.requireCreates(body, BodyKind.COUNCIL_COMMITTEE, association.chair(), Councils.DAY);
        Subordination.requireCreates(body, BodyKind.METHODICAL_COUNCIL, association.secretary(), Councils.DAY);

        assertRefused(
                CouncilViolation.NOT_OFFICER,
                () -> Subordination.requireCreates(
                        body, BodyKind.COUNCIL_COMMITTEE, association.member(5), Councils.DAY));
        assertRefused(
                CouncilViolation.OWN_BODIES_NOT_PROVIDED,
                () -> Subordination.requireCreates(
                        council.body(), BodyKind.COUNCIL_COMMITTEE, council.chair(), Councils.DAY));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Clause("CNL-31")
    void anAssociationCreatesOnlyKindsOfItsOwn(BodyKind kind) {
        if (Subordination.ownKinds().contains(kind)) {
            Subordination.requireCreates(association.body(), kind, association.chair(), Councils.DAY);
        } else {
            assertRefused(
                    CouncilViolation.OWN_BODIES_NOT_PROVIDED,
                    () -> Subordination.requireCreates(association.body(), kind, association.chair(), Councils.DAY));
        }
    }

    @Test
    @Clause("CNL-31")
    void whatAnAssociationCreatesNeedsNoApprovalFromOutside() {
        Instant now = Councils.at(FOUNDED, 9);
        Body own = below(BodyKind.COUNCIL_COMMITTEE, association.body());
        Composition composition = own.draftComposition(FOUNDED, ORDER);
        composition.change(FOUNDED, ORDER, Councils.seats(Councils.persons(4)));
        composition.decree(now);
        assertEquals(CompositionState.APPROVED, composition.state());

        Body committee = below(BodyKind.COUNCIL_COMMITTEE, council.body());
        Composition other = committee.draftComposition(FOUNDED, ORDER);
        other.change(FOUNDED, ORDER, Councils.seats(Councils.persons(4)));
        assertRefused(CouncilViolation.DECREE_NOT_PROVIDED, () -> other.decree(now));
    }
}
