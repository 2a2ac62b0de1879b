package kz.kenes.plan.work;

import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingPlan;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.people.Person;
import kz.kenes.plan.work.vocabulary.OutlookKind;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.RegulationViolation;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.RemitLists;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A work plan from its draft to the next edition. */
class WorkPlanTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = at(LocalDate.of(2025, 9, 10), 10);

    private final Council council = Councils.ok();
    private final Person secretary = council.secretary();
    private final WorkPlan plan = new WorkPlan(council.body(), FIRST, secretary, NOW);

    private PlanItemDraft draft(LocalDate due, Person person, List<RemitEntry> remits) {
        return new PlanItemDraft(text("Силлабустар"), PlanItemKind.QUESTION, due, false, person, null, null, remits);
    }

    private PlanItemDraft draft(PlanItemKind kind) {
        return new PlanItemDraft(text("Семинар"), kind, DUE, true, secretary, null, text("Есеп"), tasks());
    }

    private static List<RemitEntry> tasks() {
        return List.of(RemitLists.first(RemitKind.COUNCIL_TASK));
    }

    private PlanItem question() {
        return plan.add(draft(DUE, council.member(5), tasks()), secretary, NOW);
    }

    private void takesEffect(WorkPlan one) {
        one.submit(secretary, NOW);
        one.takeEffect(council.chair(), NOW);
    }

    @Test
    @Clause({"PLN-01", "PLN-02"})
    void aPlanIsDraftedSubmittedAndTakesEffect() {
        assertEquals(PlanState.DRAFT, plan.state());
        assertRefused(WorkViolation.PLAN_EMPTY, () -> plan.submit(secretary, NOW));
        question();
        assertRefused(WorkViolation.NOT_SECRETARY, () -> plan.submit(council.chair(), NOW));
        assertRefused(WorkViolation.NOT_EDITABLE, () -> plan.takeEffect(council.chair(), NOW));
        plan.submit(secretary, NOW);
        assertRefused(WorkViolation.NOT_EDITABLE, this::question);
        assertRefused(WorkViolation.NOT_EDITABLE, () -> plan.submit(secretary, NOW));
        plan.takeEffect(council.chair(), NOW);
        assertEquals(PlanState.EFFECTIVE, plan.state());
        assertSame(council.chair(), plan.approver());
        assertEquals(NOW, plan.approvedAt());
        assertRefused(WorkViolation.NOT_EDITABLE, this::question);
        assertRefused(WorkViolation.NOT_EDITABLE, () -> plan.giveBack("Толықтыру керек"));
    }

    @Test
    @Clause("PLN-01")
    void onlyTheSecretaryDraftsAPlan() {
        assertRefused(WorkViolation.NOT_SECRETARY, () -> new WorkPlan(council.body(), FIRST, council.member(5), NOW));
        assertRefused(
                WorkViolation.NOT_SECRETARY, () -> plan.add(draft(DUE, secretary, tasks()), council.chair(), NOW));
    }

    @Test
    void aReturnedPlanIsMendedAndSubmittedAgain() {
        question();
        plan.submit(secretary, NOW);
        plan.giveBack("Мерзімдері жоқ");
        assertEquals(PlanState.RETURNED, plan.state());
        assertEquals("Мерзімдері жоқ", plan.remarks());
        question();
        plan.submit(secretary, NOW);
        assertNull(plan.remarks());
        plan.takeBack();
        assertEquals(PlanState.DRAFT, plan.state());
        assertRefused(WorkViolation.NOT_EDITABLE, plan::takeBack);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, false", "2025-09-01, true", "2026-08-31, true", "2026-09-01, false"})
    @Clause({"PLN-17", "PLN-06"})
    void aTermLiesWithinTheYearOfThePlan(LocalDate due, boolean within) {
        if (within) {
            assertEquals(
                    due,
                    plan.add(draft(due, secretary, tasks()), secretary, NOW).due());
        } else {
            assertRefused(WorkViolation.OUTSIDE_YEAR, () -> plan.add(draft(due, secretary, tasks()), secretary, NOW));
        }
    }

    @Test
    @Clause("PLN-17")
    void anOrganisationMayHaveAYearOfItsOwn() {
        WorkPlan own = new WorkPlan(council.body(), LocalDate.of(2026, 1, 1), secretary, NOW);
        assertEquals(LocalDate.of(2026, 12, 31), own.lastDay());
        assertEquals(2026, own.year());
        assertEquals(LocalDate.of(2026, 9, 1), WorkPlan.firstDayOf(2026, null));
        assertEquals(LocalDate.of(2027, 1, 1), WorkPlan.firstDayOf(2027, LocalDate.of(2026, 1, 1)));
        assertRefused(
                WorkViolation.OUTSIDE_YEAR,
                () -> own.add(draft(LocalDate.of(2027, 1, 1), secretary, tasks()), secretary, NOW));
        assertRefused(WorkViolation.OUTSIDE_YEAR, () -> own.add(draft(null, secretary, tasks()), secretary, NOW));
    }

    @Test
    @Clause({"PLN-07", "CNL-08"})
    void aLineNamesWhatWhoAndForWhichTask() {
        assertRefused(WorkViolation.RESPONSIBLE_REQUIRED, () -> plan.add(draft(DUE, null, tasks()), secretary, NOW));
        assertRefused(
                RegulationViolation.COUNCIL_TASK_REQUIRED,
                () -> plan.add(draft(DUE, secretary, List.of()), secretary, NOW));
        assertRefused(
                WorkViolation.CONTENT_REQUIRED,
                () -> plan.add(
                        new PlanItemDraft(text(" "), PlanItemKind.OTHER, DUE, false, secretary, null, null, tasks()),
                        secretary,
                        NOW));
        assertEquals(
                1,
                plan.add(draft(DUE, secretary, tasks()), secretary, NOW)
                        .remits()
                        .size());
    }

    @Test
    @Clause("CNL-23")
    void aLineOfTheRepublicanCouncilNamesASubject() {
        Council republican = Councils.republican();
        WorkPlan own = new WorkPlan(republican.body(), FIRST, republican.secretary(), NOW);
        assertRefused(
                RegulationViolation.REPUBLICAN_SUBJECT_REQUIRED,
                () -> own.add(draft(DUE, secretary, List.of()), republican.secretary(), NOW));
        RemitEntry subject = RemitLists.first(RemitKind.REPUBLICAN_SUBJECT);
        assertEquals(
                List.of(subject),
                own.add(draft(DUE, secretary, List.of(subject)), republican.secretary(), NOW)
                        .remits());
    }

    @Test
    @Clause({"PLN-03", "PLN-04", "PLN-05", "PLN-06"})
    void theWayOfAPlanDependsOnTheBody() {
        assertEquals(
                "plan.council",
                PlanRoutes.of(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL).key());
        assertEquals("plan.bureau", PlanRoutes.of(BodyKind.INSTITUTE_BUREAU).key());
        assertEquals(
                "plan.association",
                PlanRoutes.of(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).key());
        assertEquals(
                "plan.teachers", PlanRoutes.of(BodyKind.TEACHER_ASSOCIATION).key());
        assertEquals("plan.body", PlanRoutes.of(BodyKind.REPUBLICAN_COUNCIL).key());
        assertEquals(5, PlanRoutes.keys().size());
    }

    @Test
    @Clause("PLN-02")
    void aChangeIsANextEditionThatTakesOverWhatWasDone() {
        PlanItem item = question();
        assertRefused(WorkViolation.NOT_EFFECTIVE, () -> plan.change(secretary, NOW));
        takesEffect(plan);
        WorkPlan next = plan.change(secretary, NOW);
        assertEquals(2, next.edition());
        assertEquals(1, next.items().size());
        assertEquals(text("Силлабустар"), next.items().get(0).content());
        assertEquals(PlanState.EFFECTIVE, plan.state(), "the old one holds until the new one is approved");
        assertRefused(WorkViolation.NOT_SECRETARY, () -> plan.change(council.chair(), NOW));
        item.record(PlanItemState.DONE, "Есеп", null, null, secretary, NOW);
        assertEquals(100, plan.percentDone());
        assertEquals(0, next.percentDone());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 3, 0", "1, 3, 33", "2, 3, 66", "199, 200, 99", "3, 3, 100"})
    @Clause("PLN-07")
    void aHundredPerCentMeansAll(int done, int all, int percent) {
        assertEquals(percent, WorkPlanRecord.percent(done, all));
    }

    @Test
    @Clause("PLN-07")
    void whoIsResponsibleRecordsWithEvidenceOrReason() {
        PlanItem item = question();
        assertRefused(
                WorkViolation.NOT_EFFECTIVE, () -> item.record(PlanItemState.DONE, "Есеп", null, null, secretary, NOW));
        takesEffect(plan);
        assertRefused(
                WorkViolation.NOT_RESPONSIBLE,
                () -> item.record(PlanItemState.DONE, "Есеп", null, null, council.member(6), NOW));
        assertRefused(
                WorkViolation.EVIDENCE_REQUIRED,
                () -> item.record(PlanItemState.DONE, " ", null, null, council.member(5), NOW));
        assertRefused(
                WorkViolation.LINK_WRONG,
                () -> item.record(PlanItemState.DONE, null, "alt.edu.kz", null, council.member(5), NOW));
        assertRefused(
                WorkViolation.REASON_REQUIRED,
                () -> item.record(PlanItemState.NOT_DONE, null, null, "", council.member(5), NOW));
        item.record(PlanItemState.NOT_DONE, null, null, "Дәріскер ауырды", council.chair(), NOW);
        assertEquals("Дәріскер ауырды", item.reason());
        item.record(PlanItemState.DONE, null, "https://alt.edu.kz/1", null, council.member(5), NOW);
        assertNull(item.reason());
        assertEquals("https://alt.edu.kz/1", item.evidenceLink());
        assertFalse(item.mayRecord(null, FIRST));
    }

    @Test
    @Clause("PLN-07")
    void aLineIsOverdueFromTheDayAfterItsTerm() {
        PlanItem item = question();
        assertFalse(item.isOverdueOn(DUE));
        assertTrue(item.isOverdueOn(DUE.plusDays(1)));
        takesEffect(plan);
        item.record(PlanItemState.DONE, "Есеп", null, null, secretary, NOW);
        assertFalse(item.isOverdueOn(DUE.plusDays(1)));
    }

    private Meeting meeting(Body body, Person keeper) {
        return new Meeting(
                body,
                new MeetingPlan(MeetingKind.ORDINARY, null, at(DUE.minusDays(10), 10), "201", null),
                null,
                keeper,
                NOW);
    }

    @Test
    @Clause({"PLN-01", "PLN-07"})
    void aQuestionGoesOnAnAgendaAndIsDoneByTheDecision() {
        PlanItem item = question();
        Meeting meeting = meeting(council.body(), secretary);
        assertRefused(WorkViolation.NOT_EFFECTIVE, () -> item.putBefore(meeting));
        takesEffect(plan);
        Council other = Councils.ok();
        assertRefused(
                WorkViolation.MEETING_OF_OTHER_BODY, () -> item.putBefore(meeting(other.body(), other.secretary())));
        item.putBefore(meeting);
        assertEquals(PlanItemState.IN_PROGRESS, item.state());
        assertRefused(WorkViolation.ITEM_LINKED, () -> item.putBefore(meeting));
        var placed = meeting.agenda().add(item.toAgenda(meeting, 15), secretary, NOW);
        assertEquals(item.content(), placed.title());
        assertSame(council.member(5), placed.rapporteur().person());
        assertEquals(item.remits(), placed.remits());
        item.comeOffAgenda();
        assertEquals(PlanItemState.PLANNED, item.state());
        item.putBefore(meeting);
        item.decided("№ 3, 2.1", NOW);
        assertEquals(PlanItemState.DONE, item.state());
        assertEquals("№ 3, 2.1", item.evidence());
        item.decided("№ 4, 1.1", NOW);
        assertEquals("№ 3, 2.1", item.evidence(), "the first decision is the evidence");
        item.comeOffAgenda();
        assertEquals(PlanItemState.DONE, item.state());
        assertRefused(WorkViolation.ITEM_CLOSED, () -> item.putBefore(meeting));
    }

    @ParameterizedTest
    @EnumSource(value = PlanItemKind.class, names = "QUESTION", mode = EnumSource.Mode.EXCLUDE)
    @Clause("PLN-07")
    void onlyQuestionsGoOnAnAgenda(PlanItemKind kind) {
        PlanItem item = plan.add(draft(kind), secretary, NOW);
        takesEffect(plan);
        Meeting meeting = meeting(council.body(), secretary);
        assertRefused(WorkViolation.NOT_A_QUESTION, () -> item.putBefore(meeting));
    }

    @Test
    void aLineOnAnAgendaStaysInThePlan() {
        PlanItem item = question();
        PlanItem free = question();
        takesEffect(plan);
        item.putBefore(meeting(council.body(), secretary));
        WorkPlan next = plan.change(secretary, NOW);
        assertRefused(WorkViolation.ITEM_LINKED, () -> next.remove(next.items().get(0), secretary, NOW));
        assertRefused(WorkViolation.ITEM_OF_OTHER_PLAN, () -> next.remove(free, secretary, NOW));
        next.remove(next.items().get(1), secretary, NOW);
        assertEquals(1, next.items().size());
    }

    @Test
    @Clause("PLN-18")
    void thePlanOfTheCouncilIsKeptWithItsSecretaryResponsible() {
        question();
        assertRefused(WorkViolation.NOT_EFFECTIVE, () -> plan.keep("12-бума", secretary, NOW));
        takesEffect(plan);
        assertRefused(WorkViolation.PLACE_REQUIRED, () -> plan.keep(" ", secretary, NOW));
        assertRefused(WorkViolation.NOT_SECRETARY, () -> plan.keep("12-бума", council.chair(), NOW));
        plan.keep(" 12-бума ", secretary, NOW);
        assertSame(secretary, plan.keeper());
        assertEquals("12-бума", plan.keptPlace());
        Council republican = Councils.republican();
        WorkPlan other = new WorkPlan(republican.body(), FIRST, republican.secretary(), NOW);
        assertRefused(WorkViolation.NOT_COUNCIL, () -> other.keep("1", republican.secretary(), NOW));
    }

    @Test
    @Clause("PLN-11")
    void aMemberWritesAnAnalysisForTheNextPlan() {
        Outlook outlook = new Outlook(
                council.body(),
                2026,
                OutlookKind.ANALYSIS,
                text("Силлабустардың сапасы артты"),
                council.member(7),
                NOW);
        assertEquals(2026, outlook.year());
        assertRefused(
                WorkViolation.NOT_MEMBER,
                () -> new Outlook(
                        council.body(), 2026, OutlookKind.DIRECTION, text("Бағыт"), Councils.person("Бөтен"), NOW));
        assertRefused(
                WorkViolation.TEXT_REQUIRED,
                () -> new Outlook(council.body(), 2026, OutlookKind.DIRECTION, text(" "), secretary, NOW));
    }
}
