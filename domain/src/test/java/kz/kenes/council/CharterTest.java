package kz.kenes.council;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingPlan;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.MembershipFlaw;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may chair, whom members represent, and what is laid down about bodies. */
class CharterTest {

    private final Council council = Councils.ok(5);
    private final Council association = Councils.association(6);
    private final Charter charter = new Charter(association.body());

    private static Institution institution(InstitutionKind kind, String name) {
        return new Institution(kind, text(name));
    }

    private static Person worker(Institution institution, Unit unit) {
        Person person = Councils.person("Қызметкер");
        person.employ(new Workplace(institution, unit, "маман"), StaffCategory.SERVICE, null, Validity.from(FOUNDED));
        return person;
    }

    private static Composition drafted(Council of, SeatDraft chair) {
        Composition draft = of.body().draftComposition(DAY, ORDER);
        List<SeatDraft> seats = new ArrayList<>(Councils.entitled(of.body(), Councils.seats(of.persons())));
        seats.set(0, chair);
        draft.change(DAY, ORDER, seats);
        return draft;
    }

    private static SeatDraft chair(Body body, Institution institution, PostDuty duty) {
        Post post = new Post(institution, null, text("Лауазым"));
        post.entrust(duty);
        post.assignTo(Councils.person("Проректор"), FOUNDED, ORDER);
        SeatDraft seat = SeatDraft.of(SeatRole.CHAIR, post);
        return body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION
                ? seat.representing(MemberCategory.UNIVERSITY, institution)
                : seat;
    }

    @ParameterizedTest
    @CsvSource({"ACADEMIC_DEPUTY, true", "DEPUTY_HEAD, false", "HEAD, false", ", false"})
    @Clause("CNL-03")
    void theCouncilIsChairedThroughThePostOfTheViceRectorForAcademicAffairs(PostDuty duty, boolean fits) {
        Body body = council.body();
        Composition draft = drafted(council, chair(body, body.institution(), duty));
        if (fits) {
            draft.propose(council.chair(), at(DAY, 9));
            assertSame(council.chair(), draft.proposer());
        } else {
            assertRefused(CouncilViolation.CHAIR_NOT_ACADEMIC_DEPUTY, () -> draft.propose(council.chair(), at(DAY, 9)));
        }
    }

    @Test
    @Clause("CNL-03")
    void neitherAPersonNorAViceRectorOfAnotherUniversityChairsTheCouncil() {
        Composition byPerson = drafted(council, SeatDraft.of(SeatRole.CHAIR, council.chair()));
        assertRefused(CouncilViolation.CHAIR_NOT_ACADEMIC_DEPUTY, () -> byPerson.propose(council.chair(), at(DAY, 9)));
        Council other = Councils.ok(5);
        SeatDraft foreign = chair(other.body(), Councils.university(), PostDuty.ACADEMIC_DEPUTY);
        assertRefused(CouncilViolation.CHAIR_NOT_ACADEMIC_DEPUTY, () -> drafted(other, foreign)
                .propose(other.chair(), at(DAY, 9)));
    }

    @Test
    @Clause("CNL-03")
    void whoLeavesThePostChairsNoMoreFromTheNextDay() {
        Seat seat = council.body().seatsOn(DAY).get(0);
        Person successor = Councils.person("Мұрагер");
        seat.post().assignTo(successor, DAY, ORDER);

        assertTrue(council.body().isChair(council.chair(), DAY.minusDays(1)));
        assertFalse(council.body().isChair(council.chair(), DAY));
        assertTrue(council.body().isChair(successor, DAY));
    }

    @ParameterizedTest
    @CsvSource({"HEAD, true", "DEPUTY_HEAD, true", "ACADEMIC_DEPUTY, true", ", false"})
    @Clause("CNL-30")
    void anAssociationIsChairedByTheHeadOfTheBaseUniversityOrADeputy(PostDuty duty, boolean fits) {
        Body body = association.body();
        Composition draft = drafted(association, chair(body, body.institution(), duty));
        if (fits) {
            draft.propose(association.chair(), at(DAY, 9));
            assertSame(association.chair(), draft.proposer());
        } else {
            assertRefused(
                    CouncilViolation.CHAIR_NOT_HEAD_OF_BASE, () -> draft.propose(association.chair(), at(DAY, 9)));
        }
    }

    @Test
    @Clause("CNL-30")
    void theRectorOfAnotherUniversityDoesNotChairTheAssociation() {
        Composition draft = drafted(association, chair(association.body(), Councils.university(), PostDuty.HEAD));
        assertRefused(CouncilViolation.CHAIR_NOT_HEAD_OF_BASE, () -> draft.propose(association.chair(), at(DAY, 9)));
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    @Clause("CNL-29")
    void anAssociationStandsAtAUniversityThatSignsForIt(InstitutionKind kind) {
        Body republican = Councils.republican().body();
        Institution base = institution(kind, "База");
        BodyKind association = BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        if (kind == InstitutionKind.UNIVERSITY) {
            Body body = new Body(
                    association, text("ОӘБ"), base, republican, Councils.regulation(association), FOUNDED, ORDER);
            assertTrue(Subordination.isSignedForByBase(body));
            assertSame(base, body.institution());
        } else {
            assertRefused(
                    CouncilViolation.BASE_UNIVERSITY_REQUIRED,
                    () -> new Body(
                            association,
                            text("ОӘБ"),
                            base,
                            republican,
                            Councils.regulation(association),
                            FOUNDED,
                            ORDER));
        }
        assertFalse(Subordination.isSignedForByBase(council.body()));
    }

    @Test
    @Clause("CNL-07")
    void theCouncilAnswersToTheAcademicCouncilOfItsOwnUniversity() {
        Body body = council.body();
        Body academic = body(BodyKind.ACADEMIC_COUNCIL, body.institution());

        assertTrue(Accountability.isOwedBy(body));
        assertTrue(Accountability.isOwedTo(academic, body));
        assertFalse(Accountability.isOwedTo(body(BodyKind.ACADEMIC_COUNCIL, Councils.university()), body));
        assertFalse(Accountability.isOwedTo(body(BodyKind.METHODICAL_COUNCIL, body.institution()), body));
        assertFalse(Accountability.isOwedTo(academic, academic));
        assertFalse(Accountability.isOwedBy(association.body()));
    }

    private static Body body(BodyKind kind, Institution institution) {
        return new Body(kind, text("Орган"), institution, null, Councils.regulation(kind), FOUNDED, ORDER);
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    @Clause("CNL-21")
    void theWorkingBodyIsAUnitOfTheMinistryOrACommittee(InstitutionKind kind) {
        Body republican = Councils.republican().body();
        Charter laidDown = new Charter(republican);
        Institution home = institution(kind, "Орган");
        Unit unit = new Unit(home, null, UnitKind.DEPARTMENT, text("Департамент"), Validity.from(FOUNDED));
        if (EnumSet.of(InstitutionKind.MINISTRY, InstitutionKind.COMMITTEE).contains(kind)) {
            laidDown.appoint(unit);
            assertSame(unit, republican.workingUnit());
        } else {
            assertRefused(CouncilViolation.WORKING_UNIT_OF_AUTHORISED_BODY, () -> laidDown.appoint(unit));
        }
    }

    @Test
    @Clause({"CNL-21", "CNL-06"})
    void itsStaffKeepsTheMeetingsAndHasNoSeat() {
        Council republican = Councils.republican();
        Institution ministry = institution(InstitutionKind.MINISTRY, "Министрлік");
        Unit unit = new Unit(ministry, null, UnitKind.DEPARTMENT, text("Департамент"), Validity.from(FOUNDED));
        Person clerk = worker(ministry, unit);
        Person colleague = worker(ministry, null);
        MeetingPlan plan = new MeetingPlan(MeetingKind.ORDINARY, null, at(DAY, 15), "Зал", null);
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> new Meeting(republican.body(), plan, null, clerk, at(DAY.minusDays(20), 10)));
        new Charter(republican.body()).appoint(unit);
        Meeting meeting = new Meeting(republican.body(), plan, null, clerk, at(DAY.minusDays(20), 10));

        assertTrue(meeting.isSecretary(clerk, DAY));
        assertFalse(meeting.isSecretary(clerk, FOUNDED.minusDays(1)));
        assertFalse(meeting.isSecretary(colleague, DAY));
        assertFalse(republican.body().isMember(clerk, DAY));
        assertFalse(republican.body().isClerk(null, DAY));
        assertRefused(CouncilViolation.WORKING_UNIT_NOT_PROVIDED, () -> new Charter(council.body()).appoint(unit));
        new Charter(republican.body()).appoint(null);
        assertFalse(meeting.isSecretary(clerk, DAY));
    }

    @Test
    @Clause("CNL-38")
    void theMeetingsOfAnAssociationAreKeptByItsSecretary() {
        MeetingPlan plan = new MeetingPlan(MeetingKind.ORDINARY, null, at(DAY, 15), "Зал", null);
        Meeting meeting =
                new Meeting(association.body(), plan, null, association.secretary(), at(DAY.minusDays(20), 10));

        assertTrue(meeting.isSecretary(association.secretary(), DAY));
        assertFalse(meeting.isSecretary(association.member(5), DAY));
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> new Meeting(association.body(), plan, null, association.member(5), at(DAY.minusDays(20), 10)));
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    @Clause("CNL-34")
    void eachMemberOfAnAssociationHasOneCategoryByTheWorkplace(InstitutionKind kind) {
        Institution home = institution(kind, "Ұйым");
        Composition draft = association.body().draftComposition(DAY, ORDER);
        draft.change(DAY, ORDER, List.of(SeatDraft.of(SeatRole.MEMBER, worker(home, null))));
        Seat seat = draft.seats().get(0);

        MemberCategory expected =
                switch (kind) {
                    case UNIVERSITY -> MemberCategory.UNIVERSITY;
                    case EMPLOYER -> MemberCategory.EMPLOYER;
                    case EMPLOYER_ASSOCIATION -> MemberCategory.EMPLOYER_ASSOCIATION;
                    case NGO -> MemberCategory.NGO;
                    case FOREIGN_PARTNER -> MemberCategory.FOREIGN_PARTNER;
                    default -> MemberCategory.OTHER;
                };
        assertEquals(expected, seat.category());
        assertSame(home, seat.represents());
    }

    @Test
    @Clause("CNL-34")
    void aChosenCategoryGoesBeforeTheWorkplaceAndNobodyIsWithoutOne() {
        Composition draft = drafted(
                association, chair(association.body(), association.body().institution(), PostDuty.HEAD));
        List<SeatDraft> seats =
                new ArrayList<>(draft.seats().stream().map(Seat::toDraft).toList());
        Person expert = worker(Councils.university(), null);
        seats.add(SeatDraft.of(SeatRole.MEMBER, expert).representing(MemberCategory.NGO, null));
        seats.add(SeatDraft.of(SeatRole.MEMBER, Councils.person("Жұмыссыз")));
        draft.change(DAY, ORDER, seats);

        assertEquals(MemberCategory.NGO, draft.seats().get(6).category());
        assertRefused(CouncilViolation.CATEGORY_REQUIRED, () -> draft.propose(association.chair(), at(DAY, 9)));
        seats.remove(7);
        draft.change(DAY, ORDER, seats);
        draft.propose(association.chair(), at(DAY, 9));
        assertEquals(null, council.body().seatsOn(DAY).get(3).category());
        assertRefused(
                CouncilViolation.CHECK_NOT_PROVIDED,
                () -> council.body().seatsOn(DAY).get(3).check(council.chair(), DAY));
    }

    @Test
    @Clause("CNL-34")
    void anAssociationOfEmployersIsAnEmployerAndNoOtherBody() {
        assertTrue(MemberCategory.EMPLOYER_ASSOCIATION.countsAsEmployer());
        assertTrue(MemberCategory.EMPLOYER.countsAsEmployer());
        assertFalse(MemberCategory.NGO.countsAsEmployer());
        assertEquals(
                EnumSet.of(MemberCategory.NGO, MemberCategory.FOREIGN_PARTNER, MemberCategory.OTHER),
                EnumSet.allOf(MemberCategory.class).stream()
                        .filter(MemberCategory::isOtherInterested)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MemberCategory.class))));
    }

    @Test
    @Clause("CNL-33")
    void everyUniversityOfTheDirectionAndEveryGroupIsRepresented() {
        Institution present = institution(InstitutionKind.UNIVERSITY, "Бар");
        Institution missing = institution(InstitutionKind.UNIVERSITY, "Жоқ");
        Institution closed = institution(InstitutionKind.UNIVERSITY, "Жабық");
        closed.close(DAY.minusDays(1));
        charter.cover(List.of(present, missing, closed));
        charter.demand(association.body().institution(), text("Өлшемшарт"), ORDER, FOUNDED);
        Composition draft = association.body().draftComposition(DAY, ORDER);
        List<SeatDraft> seats = new ArrayList<>();
        seats.add(SeatDraft.of(SeatRole.MEMBER, worker(present, null)));
        draft.change(DAY, ORDER, seats);
        draft.seats().get(0).check(association.secretary(), DAY);
        assertEquals(
                Set.of(
                        MembershipFlaw.UNIVERSITY_MISSING,
                        MembershipFlaw.EMPLOYER_MISSING,
                        MembershipFlaw.EMPLOYER_ASSOCIATION_MISSING,
                        MembershipFlaw.INTERESTED_BODY_MISSING),
                flaws(draft));
        MembershipDefect first = charter.defectsOf(draft.seats(), DAY).get(0);
        assertTrue(first.in(Language.KK).contains("Жоқ"), first.in(Language.KK));

        for (InstitutionKind kind :
                List.of(InstitutionKind.EMPLOYER, InstitutionKind.EMPLOYER_ASSOCIATION, InstitutionKind.NGO)) {
            seats.add(SeatDraft.of(SeatRole.MEMBER, worker(institution(kind, kind.name()), null)));
        }
        seats.add(SeatDraft.of(SeatRole.MEMBER, worker(missing, null)));
        draft.change(DAY, ORDER, seats);
        assertEquals(Set.of(MembershipFlaw.NOT_CHECKED), flaws(draft));
        draft.seats().forEach(seat -> seat.check(association.secretary(), DAY));
        assertEquals(Set.of(), flaws(draft));
    }

    private Set<MembershipFlaw> flaws(Composition composition) {
        return charter.defectsOf(composition.seats(), DAY).stream()
                .map(MembershipDefect::flaw)
                .collect(Collectors.toSet());
    }

    @Test
    @Clause("CNL-33")
    void onlyUniversitiesBelongToADirectionAndOnlyAnAssociationHasOne() {
        assertRefused(
                CouncilViolation.NOT_A_UNIVERSITY,
                () -> charter.cover(List.of(institution(InstitutionKind.COLLEGE, "Колледж"))));
        assertRefused(CouncilViolation.UNIVERSITIES_NOT_PROVIDED, () -> new Charter(council.body())
                .cover(List.of(Councils.university())));
        assertEquals(
                List.of(), new Charter(council.body()).defectsOf(council.body().seatsOn(DAY), DAY));
        charter.cover(List.of(Councils.university()));
        charter.cover(List.of());
        assertEquals(Set.of(), charter.universities());
    }

    @Test
    @Clause("CNL-35")
    void theBaseUniversityAloneSetsTheCriteria() {
        Institution base = association.body().institution();
        assertRefused(
                CouncilViolation.CRITERIA_BY_BASE,
                () -> charter.demand(Councils.university(), text("Тәжірибе"), ORDER, DAY));
        assertRefused(CouncilViolation.CRITERIA_REQUIRED, () -> charter.demand(base, text(" "), ORDER, DAY));
        assertRefused(CouncilViolation.CRITERIA_REQUIRED, () -> charter.demand(base, text("Тәжірибе"), ORDER, null));
        assertRefused(CouncilViolation.GROUND_REQUIRED, () -> charter.demand(base, text("Тәжірибе"), " ", DAY));
        assertRefused(CouncilViolation.CRITERIA_NOT_PROVIDED, () -> new Charter(council.body())
                .demand(council.body().institution(), text("Тәжірибе"), ORDER, DAY));
        charter.demand(base, text("Тәжірибе"), ORDER, DAY);
        assertEquals("Тәжірибе", charter.criteria().kk());
    }

    @Test
    @Clause("CNL-35")
    void aCheckIsNotOlderThanTheCriteriaAndGoesOnWithTheMember() {
        Institution base = association.body().institution();
        List<Seat> seats = association.body().seatsOn(DAY);
        assertTrue(charter.defectsOf(seats, DAY).stream()
                .anyMatch(defect -> defect.flaw() == MembershipFlaw.CRITERIA_MISSING));
        charter.demand(base, text("Тәжірибе"), ORDER, DAY);
        seats.get(3).check(association.secretary(), DAY.minusDays(1));
        assertTrue(isUnchecked(seats.get(3)));
        seats.get(3).check(association.secretary(), DAY);
        assertFalse(isUnchecked(seats.get(3)));
        assertSame(association.secretary(), seats.get(3).checkedBy());

        Composition next = association.body().draftComposition(DAY.plusDays(9), ORDER);
        assertEquals(DAY, next.seats().get(3).checkedOn());
        assertEquals(null, next.seats().get(4).checkedOn());
    }

    private boolean isUnchecked(Seat seat) {
        return charter.defectsOf(List.of(seat), DAY).stream()
                .anyMatch(defect -> defect.flaw() == MembershipFlaw.NOT_CHECKED);
    }
}
