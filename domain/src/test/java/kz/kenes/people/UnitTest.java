package kz.kenes.people;

import static kz.kenes.people.People.FIRST;
import static kz.kenes.people.People.SCHOOL;
import static kz.kenes.people.People.institute;
import static kz.kenes.people.People.person;
import static kz.kenes.people.People.refused;
import static kz.kenes.people.People.text;
import static kz.kenes.people.People.unit;
import static kz.kenes.people.vocabulary.UnitKind.CHAIR;
import static kz.kenes.people.vocabulary.UnitKind.INSTITUTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tree of units and the one head of each. */
class UnitTest {

    private final Person serikkyzy = person("Серікқызы");
    private final Person ospanova = person("Оспанова");

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    @Clause("ORG-04")
    void chairsSectionsAndSectorsStandUnderAUnitAndTheOthersUnderTheInstitution(UnitKind kind) {
        Set<UnitKind> lower = EnumSet.of(UnitKind.CHAIR, UnitKind.SECTION, UnitKind.SECTOR);
        assertEquals(!lower.contains(kind), UnitPlace.mayStand(kind, null));
        for (UnitKind parent : UnitKind.values()) {
            boolean upper = !lower.contains(parent) && parent != UnitKind.OFFICE;
            boolean fits = lower.contains(kind) || kind == UnitKind.OFFICE;
            assertEquals(upper && fits, UnitPlace.mayStand(kind, parent), kind + " under " + parent);
        }
    }

    @Test
    @Clause("ORG-04")
    void aChairCannotStandDirectlyUnderTheInstitution() {
        refused(PeopleViolation.UNIT_IN_WRONG_PLACE, () -> unit(null, CHAIR));
        refused(PeopleViolation.UNIT_IN_WRONG_PLACE, () -> unit(institute(), INSTITUTE));
    }

    @Test
    @Clause("ORG-04")
    void aUnitStandsUnderOneOfItsOwnInstitutionThatExistsThen() {
        refused(
                PeopleViolation.UNIT_OF_OTHER_INSTITUTION,
                () -> new Unit(SCHOOL, institute(), CHAIR, text("Кафедра"), Validity.from(FIRST)));
        Unit closed = institute();
        closed.close(FIRST.plusDays(9), 0);
        refused(
                PeopleViolation.UNIT_NOT_IN_FORCE,
                () -> new Unit(
                        closed.institution(), closed, CHAIR, text("Кафедра"), Validity.from(FIRST.plusDays(10))));
        new Unit(closed.institution(), closed, CHAIR, text("Кафедра"), Validity.from(FIRST.plusDays(9)));
    }

    @Test
    @Clause("ORG-04")
    void aMoveLeavesTheTreeOfEarlierDatesAsItWas() {
        Unit first = institute();
        Unit second = institute();
        Unit chair = unit(first, CHAIR);
        chair.moveUnder(second, FIRST.plusMonths(1));
        assertEquals(Optional.of(first), chair.parentOn(FIRST.plusMonths(1).minusDays(1)));
        assertEquals(Optional.of(second), chair.parentOn(FIRST.plusMonths(1)));
        refused(PeopleViolation.UNIT_PLACED_LATER, () -> chair.moveUnder(first, FIRST.plusDays(3)));
        refused(PeopleViolation.UNIT_NOT_IN_FORCE, () -> chair.moveUnder(first, FIRST.minusDays(1)));
        refused(PeopleViolation.UNIT_IN_WRONG_PLACE, () -> chair.moveUnder(null, FIRST.plusYears(1)));
    }

    @Test
    void aMoveOnTheSameDayCorrectsIt() {
        Unit right = institute();
        Unit chair = unit(institute(), CHAIR);
        chair.moveUnder(right, FIRST);
        assertEquals(Optional.of(right), chair.parentOn(FIRST));
    }

    @Test
    @Clause("ORG-04")
    void aUnitHasOneHeadAtADate() {
        Unit unit = institute();
        assertTrue(unit.headOn(FIRST).isEmpty());
        unit.appointHead(serikkyzy, FIRST, "№ 1 бұйрық");
        unit.appointHead(ospanova, FIRST.plusDays(30), null);
        assertEquals(Optional.of(serikkyzy), unit.headOn(FIRST.plusDays(29)));
        assertEquals(Optional.of(ospanova), unit.headOn(FIRST.plusDays(30)));
        assertEquals(2, unit.heads().size());
        refused(PeopleViolation.HEAD_APPOINTED_LATER, () -> unit.appointHead(serikkyzy, FIRST.plusDays(29), null));
        refused(PeopleViolation.UNIT_NOT_IN_FORCE, () -> unit.appointHead(serikkyzy, FIRST.minusDays(1), null));
    }

    @Test
    @Clause("ORG-04")
    void theSameDayAgainCorrectsTheAppointment() {
        Unit unit = institute();
        unit.appointHead(serikkyzy, FIRST, null);
        unit.appointHead(ospanova, FIRST, "№ 2 бұйрық");
        assertEquals(Optional.of(ospanova), unit.headOn(FIRST));
        assertEquals(1, unit.heads().size());
        assertEquals("№ 2 бұйрық", unit.heads().get(0).ground());
    }

    @Test
    @Clause("ORG-04")
    void aHeadMayLeaveWithoutASuccessor() {
        Unit unit = institute();
        unit.appointHead(serikkyzy, FIRST, null);
        unit.releaseHead(FIRST.plusDays(9));
        assertEquals(Optional.of(serikkyzy), unit.headOn(FIRST.plusDays(9)));
        assertTrue(unit.headOn(FIRST.plusDays(10)).isEmpty());
        refused(PeopleViolation.NO_HEAD_THEN, () -> unit.releaseHead(FIRST.plusDays(10)));
        unit.appointHead(ospanova, FIRST.plusDays(20), null);
        assertTrue(unit.headOn(FIRST.plusDays(19)).isEmpty());
    }

    @Test
    void aUnitClosesWithItsHeadButNotWithUnitsBelow() {
        Unit unit = institute();
        unit.appointHead(serikkyzy, FIRST, null);
        refused(PeopleViolation.UNIT_HAS_UNITS, () -> unit.close(FIRST.plusDays(9), 1));
        refused(PeopleViolation.DATES_OUT_OF_ORDER, () -> unit.close(FIRST.minusDays(1), 0));
        unit.close(FIRST.plusDays(9), 0);
        assertTrue(unit.headOn(FIRST.plusDays(10)).isEmpty());
        assertEquals(new Validity(FIRST, FIRST.plusDays(9)), unit.validity());
    }

    @Test
    void aUnitNeedsAName() {
        refused(PeopleViolation.NAME_REQUIRED, () -> institute().rename(text(" ")));
        refused(PeopleViolation.NAME_REQUIRED, () -> institute().rename(null));
    }
}
