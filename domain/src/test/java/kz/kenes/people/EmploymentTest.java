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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private Employment employed(StaffCategory category, PositionGroup group) {
        return person.employ(WHOLE_UNIVERSITY, category, position(group), open);
    }

    private static Competition competition(String competed, String from, String until) {
        return new Competition(LocalDate.parse(competed), LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    @Clause("ORG-13")
    void aVacancyOfTheTeachingStaffIsFilledByCompetition() {
        Competition won = competition("2025-08-20", "2025-09-01", "2028-08-31");
        Employment teacher = employed(TEACHING, PositionGroup.TEACHING_STAFF);
        assertTrue(teacher.needsCompetition());
        teacher.fillBy(won);
        assertEquals(LocalDate.of(2028, 8, 31), teacher.competition().contractUntil());
        Employment researcher = employed(SCIENTIFIC, PositionGroup.SCIENTIFIC_STAFF);
        refused(PeopleViolation.NO_COMPETITION_NEEDED, () -> researcher.fillBy(won));
        Employment atSchool = person.employ(
                new Workplace(SCHOOL, null, null), TEACHING, position(PositionGroup.TEACHING_STAFF), open);
        refused(PeopleViolation.NO_COMPETITION_NEEDED, () -> atSchool.fillBy(won));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01, 2025-09-01, 2025-09-02, ",
        "2025-09-02, 2025-09-01, 2026-09-01, COMPETITION_AFTER_CONTRACT",
        "2025-09-01, 2025-09-01, 2025-09-01, CONTRACT_TERM_WRONG",
    })
    @Clause("ORG-13")
    void theContractFollowsTheCompetitionAndHasATerm(
            String competed, String from, String until, PeopleViolation refusal) {
        if (refusal == null) {
            Competition won = competition(competed, from, until);
            assertTrue(won.reaches(LocalDate.parse(until)));
            assertFalse(won.reaches(LocalDate.parse(until).plusDays(1)));
        } else {
            refused(refusal, () -> competition(competed, from, until));
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, true", "2026-01-01, false"})
    @Clause("ORG-13")
    void noContractBeginsAfterTheWorkHasEnded(String from, boolean possible) {
        Employment teacher = employed(TEACHING, PositionGroup.TEACHING_STAFF);
        teacher.endOn(LocalDate.of(2025, 12, 31));
        Competition won = competition("2025-09-01", from, "2028-08-31");
        if (possible) {
            teacher.fillBy(won);
            assertEquals(won, teacher.competition());
        } else {
            refused(PeopleViolation.EMPLOYMENT_ENDED, () -> teacher.fillBy(won));
        }
    }

    @Test
    @Clause("ORG-12")
    void theGroundOfLeavingIsSaidOnce() {
        Employment teacher = employed(TEACHING, PositionGroup.TEACHING_STAFF);
        LocalDate last = LocalDate.of(2026, 6, 30);
        teacher.endOn(last);
        teacher.leave(last, LeavingGround.OWN_WISH);
        assertEquals(LeavingGround.OWN_WISH, teacher.leavingGround());
        assertEquals(last, teacher.validity().validTo());
        refused(PeopleViolation.EMPLOYMENT_ENDED, () -> teacher.leave(last, LeavingGround.OTHER));
    }
}
