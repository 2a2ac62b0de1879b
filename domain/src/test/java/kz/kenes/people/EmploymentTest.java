package kz.kenes.people;

import static kz.kenes.people.People.FIRST;
import static kz.kenes.people.People.SCHOOL;
import static kz.kenes.people.People.UNIVERSITY;
import static kz.kenes.people.People.institute;
import static kz.kenes.people.People.person;
import static kz.kenes.people.People.position;
import static kz.kenes.people.People.refused;
import static kz.kenes.people.People.text;
import static kz.kenes.people.vocabulary.StaffCategory.ADMINISTRATIVE;
import static kz.kenes.people.vocabulary.StaffCategory.SCIENTIFIC;
import static kz.kenes.people.vocabulary.StaffCategory.SERVICE;
import static kz.kenes.people.vocabulary.StaffCategory.SUPPORT;
import static kz.kenes.people.vocabulary.StaffCategory.TEACHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works where, as what. */
class EmploymentTest {

    private static final Workplace WHOLE_UNIVERSITY = new Workplace(UNIVERSITY, null, null);
    private final Person person = person("Серікқызы");
    private final Validity open = Validity.from(FIRST);

    @ParameterizedTest
    @EnumSource(StaffCategory.class)
    @Clause({"ORG-11", "ORG-12"})
    void onlyServiceStaffOfAUniversityHaveNoPosition(StaffCategory category) {
        if (category == SERVICE) {
            assertEquals(
                    SERVICE,
                    person.employ(WHOLE_UNIVERSITY, category, null, open).category());
        } else {
            refused(PeopleViolation.POSITION_REQUIRED, () -> person.employ(WHOLE_UNIVERSITY, category, null, open));
        }
    }

    @ParameterizedTest
    @EnumSource(PositionGroup.class)
    @Clause({"ORG-11", "ORG-12"})
    void aPositionBelongsToTheCategoriesOfItsGroup(PositionGroup group) {
        Map<PositionGroup, Set<StaffCategory>> right = Map.of(
                PositionGroup.TEACHING_STAFF, EnumSet.of(TEACHING),
                PositionGroup.SCIENTIFIC_STAFF, EnumSet.of(SCIENTIFIC),
                PositionGroup.ADMINISTRATIVE_AND_SUPPORT_STAFF, EnumSet.of(ADMINISTRATIVE, SUPPORT));
        for (StaffCategory category : StaffCategory.values()) {
            Person someone = person("Оспанова");
            if (right.get(group).contains(category)) {
                someone.employ(WHOLE_UNIVERSITY, category, position(group), open);
            } else {
                refused(
                        PeopleViolation.POSITION_OF_OTHER_CATEGORY,
                        () -> someone.employ(WHOLE_UNIVERSITY, category, position(group), open));
            }
        }
    }

    @Test
    @Clause("ORG-11")
    void aSchoolNeedsNoPositionOfTheCatalogue() {
        Employment work = person.employ(new Workplace(SCHOOL, null, "әдіскер"), TEACHING, null, open);
        assertEquals("әдіскер", work.jobTitle());
        assertEquals(SCHOOL, work.institution());
    }

    @Test
    @Clause("ORG-11")
    void anExtensionOfTheCatalogueHoldsFromItsFirstDay() {
        Position later = new Position(24, PositionGroup.TEACHING_STAFF, text("ментор"), "№ 5 шешім", FIRST.plusDays(1));
        refused(PeopleViolation.POSITION_NOT_IN_FORCE, () -> person.employ(WHOLE_UNIVERSITY, TEACHING, later, open));
        person.employ(WHOLE_UNIVERSITY, TEACHING, later, Validity.from(FIRST.plusDays(1)));
    }

    @Test
    void theUnitBelongsToTheInstitutionAndExists() {
        Unit unit = institute();
        unit.close(FIRST.plusDays(9), 0);
        Position lecturer = position(PositionGroup.TEACHING_STAFF);
        refused(
                PeopleViolation.UNIT_OF_OTHER_INSTITUTION,
                () -> person.employ(new Workplace(SCHOOL, unit, null), TEACHING, null, open));
        refused(
                PeopleViolation.UNIT_NOT_IN_FORCE,
                () -> person.employ(
                        new Workplace(UNIVERSITY, unit, null), TEACHING, lecturer, Validity.from(FIRST.plusDays(10))));
        person.employ(new Workplace(UNIVERSITY, unit, null), TEACHING, lecturer, Validity.from(FIRST.plusDays(9)));
    }

    @Test
    void aClosedInstitutionEmploysNobody() {
        Institution closed = new Institution(InstitutionKind.COLLEGE, text("Колледж"));
        closed.close(FIRST);
        refused(
                PeopleViolation.INSTITUTION_CLOSED,
                () -> person.employ(
                        new Workplace(closed, null, null), TEACHING, null, Validity.from(FIRST.plusDays(1))));
        person.employ(new Workplace(closed, null, null), TEACHING, null, open);
    }

    @Test
    @Clause("ORG-12")
    void theSameWorkIsNotHeldTwiceAtATime() {
        Position lecturer = position(PositionGroup.TEACHING_STAFF);
        Employment first = person.employ(WHOLE_UNIVERSITY, TEACHING, lecturer, new Validity(FIRST, FIRST.plusDays(9)));
        refused(
                PeopleViolation.EMPLOYED_THERE_ALREADY,
                () -> person.employ(WHOLE_UNIVERSITY, TEACHING, lecturer, Validity.from(FIRST.plusDays(9))));
        Employment second = person.employ(WHOLE_UNIVERSITY, TEACHING, lecturer, Validity.from(FIRST.plusDays(10)));
        assertEquals(List.of(first), person.employmentsOn(FIRST.plusDays(9)));
        assertEquals(List.of(second), person.employmentsOn(FIRST.plusDays(10)));
        assertEquals(2, person.employments().size());
    }

    @Test
    void workEndsOnceAndNotBeforeItBegan() {
        Employment work = person.employ(WHOLE_UNIVERSITY, SERVICE, null, open);
        refused(PeopleViolation.DATES_OUT_OF_ORDER, () -> work.endOn(FIRST.minusDays(1)));
        work.endOn(FIRST.plusDays(5));
        refused(PeopleViolation.EMPLOYMENT_ENDED, () -> work.endOn(FIRST.plusDays(5)));
        work.endOn(FIRST);
        assertTrue(person.employmentsOn(FIRST.plusDays(1)).isEmpty());
    }
}
