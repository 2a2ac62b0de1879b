package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.ApprovalViolation;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.council.api.BodyAction;
import kz.kenes.council.api.ChangeComposition;
import kz.kenes.council.api.ChangeStructure;
import kz.kenes.council.api.CharterView;
import kz.kenes.council.api.CompositionView;
import kz.kenes.council.api.DemandCriteria;
import kz.kenes.council.api.DraftComposition;
import kz.kenes.council.api.SeatEntry;
import kz.kenes.council.api.SeatView;
import kz.kenes.council.api.StructurePartEntry;
import kz.kenes.council.api.StructureView;
import kz.kenes.council.service.BodiesBean;
import kz.kenes.council.service.ChartersBean;
import kz.kenes.council.service.CompositionsBean;
import kz.kenes.council.service.StructuresBean;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.council.vocabulary.StructureState;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Violation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What is laid down about bodies, through the use cases. */
class CharterFlowTest {

    private CouncilWorkshop council = new CouncilWorkshop(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, 8);

    @AfterEach
    void close() {
        council.close();
    }

    private void instead(BodyKind kind) {
        council.close();
        council = new CouncilWorkshop(kind, 8);
    }

    private static void refused(Violation violation, Executable call) {
        assertEquals(violation, assertThrows(RuleViolation.class, call).violation());
    }

    private CharterView look() {
        return council.ask(ChartersBean.class, bean -> bean.get(council.body));
    }

    @Test
    @Clause({"CNL-29", "CNL-33", "CNL-35", "CNL-38"})
    void theSecretaryListsUniversitiesAndTheBaseUniversitySetsTheCriteria() {
        council.asMember(4);
        assertTrue(look().actions().isEmpty());
        assertEquals("Университет", look().signsFor().kk());
        refused(
                SharedViolation.NOT_ALLOWED,
                () -> council.tell(ChartersBean.class, bean -> bean.nameUniversities(council.body, 0, Set.of(1L))));
        council.asSecretary();
        Set<Long> all = Set.copyOf(council.ask(ChartersBean.class, ChartersBean::universities).stream()
                .map(one -> one.id())
                .toList());
        assertEquals(2, all.size());
        council.tell(ChartersBean.class, bean -> bean.nameUniversities(council.body, 0, all));
        assertEquals(2, look().universities().size());
        assertEquals(1, look().represented());
        refused(
                SharedViolation.STALE,
                () -> council.tell(ChartersBean.class, bean -> bean.nameUniversities(council.body, 0, all)));

        long version = look().version();
        council.workshop.as(council.rector, Role.RECTOR);
        council.tell(
                ChartersBean.class,
                bean -> bean.demand(new DemandCriteria(
                        council.body,
                        version,
                        CouncilWorkshop.said("Бес жыл өтіл"),
                        "№ 3 бұйрық",
                        LocalDate.of(2025, 10, 1))));
        assertEquals("Бес жыл өтіл", look().criteria().kk());
        assertTrue(
                warnings().stream().anyMatch(text -> text.contains("Басқа университет")),
                warnings().toString());
    }

    private List<String> warnings() {
        return council.ask(BodiesBean.class, bean -> bean.get(council.body, null))
                .warnings();
    }

    @Test
    @Clause({"CNL-34", "CNL-35"})
    void eachMemberHasACategoryAndIsCheckedByTheSecretary() {
        council.asSecretary();
        long composition = council.ask(BodiesBean.class, bean -> bean.get(council.body, null))
                .composition()
                .id();
        CompositionView view = council.ask(CompositionsBean.class, bean -> bean.get(composition));
        SeatView member = view.seats().get(3);
        assertEquals(MemberCategory.UNIVERSITY, member.category());
        assertEquals("Университет", member.represents().kk());
        assertNull(member.checkedOn());
        council.tell(ChartersBean.class, bean -> bean.check(composition, view.version(), Set.of(member.id())));
        assertEquals(
                LocalDate.of(2026, 1, 15),
                council.ask(CompositionsBean.class, bean -> bean.get(composition))
                        .seats()
                        .get(3)
                        .checkedOn());
        refused(
                SharedViolation.NOT_FOUND,
                () -> council.tell(ChartersBean.class, bean -> bean.check(composition, view.version(), Set.of(1L))));
        council.workshop.as(council.stranger, Role.SECRETARY);
        refused(
                SharedViolation.NOT_FOUND,
                () -> council.tell(
                        ChartersBean.class, bean -> bean.check(composition, view.version(), Set.of(member.id()))));
    }

    @Test
    @Clause({"CNL-03", "CNL-05"})
    void theFirstDraftBeginsWithTheViceRectorAndAnotherChairIsRefused() {
        instead(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        council.asChair();
        long draft = council.ask(
                CompositionsBean.class,
                bean -> bean.draft(new DraftComposition(council.body, LocalDate.of(2026, 2, 1), "№ 16 бұйрық")));
        CompositionView view = council.ask(CompositionsBean.class, bean -> bean.get(draft));
        List<SeatEntry> seats = view.seats().stream()
                .map(seat -> new SeatEntry(
                        seat.role(),
                        seat.role() == SeatRole.CHAIR ? null : seat.postId(),
                        seat.role() == SeatRole.CHAIR || seat.postId() == null ? seat.personId() : null,
                        false))
                .toList();
        council.tell(
                CompositionsBean.class,
                bean -> bean.change(
                        new ChangeComposition(draft, view.version(), LocalDate.of(2026, 2, 1), "№ 16 бұйрық", seats)));
        long version =
                council.ask(CompositionsBean.class, bean -> bean.get(draft)).version();
        refused(
                CouncilViolation.CHAIR_NOT_ACADEMIC_DEPUTY,
                () -> council.tell(CompositionsBean.class, bean -> bean.propose(draft, version)));

        long empty = council.workshop.store(em -> {
            Body first = em.find(Body.class, council.body);
            Body founded = new Body(
                    first.kind(),
                    CouncilWorkshop.text("Жаңа кеңес"),
                    first.institution(),
                    null,
                    first.regulation(),
                    CouncilWorkshop.FOUNDED,
                    "№ 1 бұйрық");
            em.persist(founded);
            em.flush();
            return founded.id();
        });
        council.workshop.as(null, Role.ADMINISTRATOR);
        long begun = council.ask(
                CompositionsBean.class,
                bean -> bean.draft(new DraftComposition(empty, LocalDate.of(2026, 2, 1), "№ 2 бұйрық")));
        SeatView chair = council.ask(CompositionsBean.class, bean -> bean.get(begun))
                .seats()
                .get(0);
        assertEquals(SeatRole.CHAIR, chair.role());
        assertEquals(council.chair().id(), chair.personId());
    }

    @Test
    @Clause("CNL-07")
    void theMembersOfTheAcademicCouncilOfTheUniversityReadItsCouncil() {
        instead(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
        council.asChair();
        assertEquals(2, look().accountableTo().size());
        council.workshop.as(council.stranger, Role.MEMBER);
        refused(SharedViolation.NOT_FOUND, () -> look());
        academicCouncilWith(council.stranger);
        council.workshop.as(council.stranger, Role.MEMBER);
        assertEquals("Ғылыми кеңес", look().accountableTo().get(0).kk());
        council.asMember(3);
        council.planned(1);
        council.workshop.as(council.stranger, Role.MEMBER);
        assertEquals(1, council.look().agenda().size());
    }

    private void academicCouncilWith(Person member) {
        council.workshop.store(em -> {
            Body first = em.find(Body.class, council.body);
            Regulation regulation =
                    new Regulation(CouncilWorkshop.text("Ереже"), BodyKind.ACADEMIC_COUNCIL, "ҒК ережесі");
            regulation.issue("1", "бұйрық", LocalDate.of(2020, 1, 1), Profiles.of(BodyKind.ACADEMIC_COUNCIL));
            em.persist(regulation);
            Body academic = new Body(
                    BodyKind.ACADEMIC_COUNCIL,
                    CouncilWorkshop.text("Ғылыми кеңес"),
                    first.institution(),
                    null,
                    regulation,
                    CouncilWorkshop.FOUNDED,
                    "№ 1 бұйрық");
            Composition draft = academic.draftComposition(CouncilWorkshop.FOUNDED, "№ 1 бұйрық");
            Person chair = em.find(Person.class, council.rector.id());
            draft.change(
                    CouncilWorkshop.FOUNDED,
                    "№ 1 бұйрық",
                    List.of(
                            SeatDraft.of(SeatRole.CHAIR, chair),
                            SeatDraft.of(
                                    SeatRole.SECRETARY,
                                    em.find(Person.class, council.secretary().id())),
                            SeatDraft.of(SeatRole.MEMBER, em.find(Person.class, member.id()))));
            draft.propose(chair, council.workshop.now());
            draft.approve(
                    em.find(Person.class, council.chair().id()),
                    CouncilWorkshop.FOUNDED.atStartOfDay(Body.ZONE).toInstant());
            em.persist(academic);
            return null;
        });
    }

    @Test
    @Clause({"CNL-32", "CNL-38"})
    void theStructureIsApprovedByTheChairOfTheAssociation() {
        council.asSecretary();
        long structure = council.ask(StructuresBean.class, bean -> bean.draft(council.body));
        refused(
                CouncilViolation.STRUCTURE_IN_PROGRESS,
                () -> council.ask(StructuresBean.class, bean -> bean.draft(council.body)));
        long version = structure(structure).version();
        council.tell(
                StructuresBean.class,
                bean -> bean.change(new ChangeStructure(
                        structure,
                        version,
                        "№ 1 хаттама",
                        List.of(new StructurePartEntry(CouncilWorkshop.said("Төралқа"), null)))));
        council.tell(
                StructuresBean.class,
                bean -> bean.propose(structure, structure(structure).version()));
        assertFalse(structure(structure).editable());
        council.workshop.as(council.members.get(1), Role.CHAIR);
        refused(ApprovalViolation.NOT_THE_ACTOR, () -> approve(structure));
        council.workshop.as(council.stranger, Role.CHAIR);
        refused(SharedViolation.NOT_FOUND, () -> structure(structure));
        council.asChair();
        ApprovalLife life = life(structure);
        council.ask(
                ApprovalsBean.class, bean -> bean.giveBack(new GiveBack(life.id(), life.version(), 1, "Секция керек")));
        assertEquals(StructureState.RETURNED, structure(structure).state());
        council.asSecretary()
                .tell(
                        StructuresBean.class,
                        bean -> bean.propose(structure, structure(structure).version()));
        council.asChair();
        approve(structure);
        assertEquals(StructureState.APPROVED, structure(structure).state());
        assertEquals(LocalDate.of(2026, 1, 15), structure(structure).from());
        council.asSecretary();
        long next = council.ask(StructuresBean.class, bean -> bean.draft(council.body));
        assertEquals(1, structure(next).parts().size());
        assertEquals(
                2,
                council.ask(StructuresBean.class, bean -> bean.of(council.body)).size());
        council.workshop.as(council.rector, Role.RECTOR);
        assertEquals(
                1,
                council.ask(StructuresBean.class, bean -> bean.of(council.body)).size());
    }

    private StructureView structure(long id) {
        return council.ask(StructuresBean.class, bean -> bean.get(id));
    }

    private ApprovalLife life(long id) {
        return council.ask(ApprovalsBean.class, bean -> bean.of("council.structure", id));
    }

    private Object approve(long id) {
        ApprovalLife life = life(id);
        return council.ask(ApprovalsBean.class, bean -> bean.approve(new TakeStep(life.id(), life.version(), 1, null)));
    }

    @Test
    @Clause("CNL-21")
    void onlyTheRepublicanCouncilHasAWorkingBody() {
        council.workshop.as(null, Role.ADMINISTRATOR);
        assertTrue(council.ask(ChartersBean.class, ChartersBean::workingUnits).isEmpty());
        refused(
                CouncilViolation.WORKING_UNIT_NOT_PROVIDED,
                () -> council.tell(ChartersBean.class, bean -> bean.appointWorkingUnit(council.body, 0, null)));
        council.asSecretary();
        assertTrue(council.ask(BodiesBean.class, bean -> bean.get(council.body, null))
                .actions()
                .contains(BodyAction.PLAN_MEETING));
    }
}
