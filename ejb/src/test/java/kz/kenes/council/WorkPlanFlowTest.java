package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.approval.Actor;
import kz.kenes.approval.ApprovalViolation;
import kz.kenes.approval.Route;
import kz.kenes.approval.StepPlan;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.DifferenceKind;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.council.meeting.api.AwaitedDecision;
import kz.kenes.council.meeting.api.IncludeAwaited;
import kz.kenes.council.meeting.api.PlanMeeting;
import kz.kenes.council.meeting.service.AgendasBean;
import kz.kenes.council.meeting.service.AttendancesBean;
import kz.kenes.council.meeting.service.AwaitedDecisionsBean;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.minutes.MinutesSigned;
import kz.kenes.council.minutes.service.DecidedApprovals;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.DecisionsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.PlanEvent;
import kz.kenes.plan.event.service.EventsBean;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.plan.work.WorkViolation;
import kz.kenes.plan.work.api.Coverage;
import kz.kenes.plan.work.api.DraftPlan;
import kz.kenes.plan.work.api.MeetingsAgainstPlan;
import kz.kenes.plan.work.api.PlanAgainstFact;
import kz.kenes.plan.work.api.PlanDeskEntry;
import kz.kenes.plan.work.api.PlanDeskKind;
import kz.kenes.plan.work.api.PlanItemEntry;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanMeetingOfItems;
import kz.kenes.plan.work.api.PlanResult;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.api.PutOnAgenda;
import kz.kenes.plan.work.api.RecordProgress;
import kz.kenes.plan.work.api.WriteOutlook;
import kz.kenes.plan.work.service.OutlooksBean;
import kz.kenes.plan.work.service.PlanApprovals;
import kz.kenes.plan.work.service.PlanFactsBean;
import kz.kenes.plan.work.service.PlanFollowUp;
import kz.kenes.plan.work.service.PlanItemsBean;
import kz.kenes.plan.work.service.PlanMeetingsBean;
import kz.kenes.plan.work.service.PlansBean;
import kz.kenes.plan.work.vocabulary.OutlookKind;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.RegulationViolation;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Work plans through the use cases, over the real schema. Today is 15 January 2026. */
class WorkPlanFlowTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    private CouncilWorkshop council;

    private CouncilWorkshop open(BodyKind kind, int size) {
        council = new CouncilWorkshop(kind, size);
        council.workshop.knowing(PlanApprovals.class, PlanFollowUp.class, DecidedApprovals.class);
        return council;
    }

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private PlanView look(long plan) {
        return council.ask(PlansBean.class, p -> p.get(plan));
    }

    private long draft(long body, int year) {
        council.asSecretary();
        return council.ask(PlansBean.class, p -> p.draft(new DraftPlan(body, year, null)));
    }

    private List<Long> tasks(long plan) {
        return council.ask(PlanItemsBean.class, i -> i.remits(plan)).stream()
                .filter(remit -> remit.kind().isNeededInPlan())
                .limit(1)
                .map(RemitView::id)
                .toList();
    }

    private PlanItemEntry entry(String kk, PlanItemKind kind, LocalDate due, List<Long> tasks) {
        return new PlanItemEntry(
                CouncilWorkshop.said(kk),
                kind,
                due,
                true,
                council.members.get(4).id(),
                null,
                new Localized("Есеп", "Отчёт", null),
                tasks);
    }

    private long add(long plan, String kk, PlanItemKind kind, LocalDate due) {
        List<Long> tasks = tasks(plan);
        return council.ask(PlanItemsBean.class, i -> i.add(plan, look(plan).version(), entry(kk, kind, due, tasks)));
    }

    private void submit(long plan) {
        council.asSecretary();
        council.tell(PlansBean.class, p -> p.submit(plan, p.get(plan).version()));
    }

    private ApprovalLife life(long plan) {
        PlanView view = look(plan);
        return council.ask(ApprovalsBean.class, a -> a.of(view.route(), view.series()));
    }

    private void approve(long plan) {
        council.asChair();
        ApprovalLife life = life(plan);
        council.tell(
                ApprovalsBean.class,
                a -> a.approve(
                        new TakeStep(life.id(), life.version(), life.awaited().ordinal(), null)));
    }

    /** An effective plan with a question of March and an event of April. */
    private long effective() {
        long plan = draft(council.body, 2025);
        add(plan, "Силлабустардың сапасы", PlanItemKind.QUESTION, MARCH.minusDays(5));
        add(plan, "Бағалау семинары", PlanItemKind.EVENT, LocalDate.of(2026, 4, 10));
        submit(plan);
        approve(plan);
        return plan;
    }

    private PlanItemView item(long plan, PlanItemKind kind) {
        return look(plan).items().stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Clause({"PLN-01", "PLN-02", "PLN-07", "PLN-17"})
    void thePlanOfTheCouncilIsDraftedAndApprovedByItsChair() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 8)) {
            it.asSecretary();
            assertEquals(List.of(PlanDeskKind.DRAFT_PLAN), desk());
            long plan = draft(it.body, 2025);
            assertEquals(plan, draft(it.body, 2025), "a plan that is drafted already is answered");
            assertEquals(List.of(PlanDeskKind.SUBMIT_PLAN), desk());
            assertEquals(LocalDate.of(2025, 9, 1), look(plan).first());
            List<Long> tasks = tasks(plan);
            assertEquals(
                    WorkViolation.OUTSIDE_YEAR,
                    refusal(() -> it.tell(
                            PlanItemsBean.class,
                            i -> i.add(
                                    plan,
                                    look(plan).version(),
                                    entry("Кеш", PlanItemKind.OTHER, LocalDate.of(2026, 9, 1), tasks)))));
            assertEquals(
                    RegulationViolation.COUNCIL_TASK_REQUIRED,
                    refusal(() -> it.tell(
                            PlanItemsBean.class,
                            i -> i.add(
                                    plan,
                                    look(plan).version(),
                                    entry("Міндетсіз", PlanItemKind.OTHER, MARCH, List.of())))));
            long seen = look(plan).version();
            long item = add(plan, "Силлабустардың сапасы", PlanItemKind.QUESTION, LocalDate.of(2026, 3, 5));
            assertEquals(MARCH, item(plan, PlanItemKind.QUESTION).due(), "a term by month ends with the month");
            assertEquals(SharedViolation.STALE, refusal(() -> it.tell(PlanItemsBean.class, i -> i.remove(item, seen))));
            it.workshop.as(it.members.get(7), Role.EMPLOYEE);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> look(plan)), "a draft is for those who hold a seat");
            submit(plan);
            assertEquals(PlanState.SUBMITTED, look(plan).state());
            assertEquals(
                    ApprovalViolation.NOT_THE_ACTOR,
                    refusal(() -> it.tell(
                            ApprovalsBean.class,
                            a -> a.approve(
                                    new TakeStep(life(plan).id(), life(plan).version(), 1, null)))));
            approve(plan);
            assertEquals(PlanState.EFFECTIVE, look(plan).state());
            assertNotNull(look(plan).approver());
            it.workshop.as(it.members.get(7), Role.EMPLOYEE);
            assertEquals(Set.of(), look(plan).actions());
            it.workshop.as(it.stranger, Role.EMPLOYEE);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> look(plan)));
            assertEquals(
                    0, it.ask(PlansBean.class, p -> p.list(ListQuery.first(5))).total());
            it.asSecretary();
            assertEquals(List.of(), desk());
            assertEquals(
                    WorkViolation.PLAN_EXISTS,
                    refusal(() -> it.tell(PlansBean.class, p -> p.draft(new DraftPlan(it.body, 2025, null)))));
        }
    }

    private List<PlanDeskKind> desk() {
        return council.ask(PlansBean.class, PlansBean::desk).stream()
                .map(PlanDeskEntry::kind)
                .toList();
    }

    @Test
    @Clause({"PLN-01", "PLN-07", "CNL-09", "MTG-04"})
    void aQuestionGoesOnTheAgendaAndIsDoneWithTheSignedMinutes() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 8)) {
            long plan = effective();
            it.asSecretary();
            long question = item(plan, PlanItemKind.QUESTION).id();
            Instant start = it.workshop.now().plus(Duration.ofDays(10));
            PlanMeetingOfItems command =
                    new PlanMeetingOfItems(plan, List.of(question), start, "201", null, 15, "key-7");
            assertEquals(
                    WorkViolation.NOT_A_QUESTION,
                    refusal(() -> it.ask(
                            PlanMeetingsBean.class,
                            m -> m.planMeeting(new PlanMeetingOfItems(
                                    plan,
                                    List.of(item(plan, PlanItemKind.EVENT).id()),
                                    start,
                                    "201",
                                    null,
                                    15,
                                    "key-8")))));
            it.meeting = it.ask(PlanMeetingsBean.class, m -> m.planMeeting(command));
            assertEquals((Long) it.meeting, it.ask(PlanMeetingsBean.class, m -> m.planMeeting(command)));
            assertEquals(1, it.look().agenda().size());
            assertEquals(
                    "Силлабустардың сапасы", it.look().agenda().get(0).title().kk());
            assertEquals(
                    PlanItemState.IN_PROGRESS, item(plan, PlanItemKind.QUESTION).state());

            long placed = it.look().agenda().get(0).id();
            it.tell(AgendasBean.class, a -> a.removeItem(placed, it.version()));
            assertEquals(
                    PlanItemState.PLANNED, item(plan, PlanItemKind.QUESTION).state());
            it.tell(
                    PlanMeetingsBean.class,
                    m -> m.putOnAgenda(new PutOnAgenda(plan, List.of(question), it.meeting, 10)));
            decide(it.look().agenda().get(0).id());
            sign(4);
            PlanItemView done = item(plan, PlanItemKind.QUESTION);
            assertEquals(PlanItemState.DONE, done.state());
            assertEquals("№ 4, 1.1", done.evidence());
            assertEquals(50, look(plan).percent());

            PlanResult result = it.ask(PlanFactsBean.class, f -> f.of(it.body, 2025));
            assertEquals(2, result.planned());
            assertEquals(1, result.done());
            assertEquals(50, result.percent());
            Coverage coverage = it.ask(PlanFactsBean.class, f -> f.coverage(it.body, 2025));
            assertEquals(2, coverage.entries().get(0).items());
            assertEquals(1, coverage.entries().get(0).done());
            assertEquals(1, coverage.entries().get(0).decisions());
            assertEquals(1, coverage.uncovered());
            MeetingsAgainstPlan meetings = it.ask(PlanFactsBean.class, f -> f.meetings(it.body, 2025));
            assertEquals(1, meetings.planned());
            assertEquals(1, meetings.held());
            PlanAgainstFact whole = it.ask(PlanFactsBean.class, f -> f.look(plan));
            assertEquals(result, whole.result());
            assertEquals(coverage, whole.coverage());
            assertEquals(meetings, whole.meetings());
            assertNull(it.ask(PlanFactsBean.class, f -> f.of(it.body, 2024)));
            assertNull(it.ask(PlanFactsBean.class, f -> f.meetings(it.body, 2024)));
        }
    }

    private void decide(long item) {
        CouncilWorkshop it = council;
        it.asSecretary().tell(MeetingsBean.class, m -> m.submitAgenda(it.meeting, it.version()));
        it.asChair().tell(MeetingsBean.class, m -> m.approveAgenda(it.meeting, it.version()));
        it.asSecretary().tell(MeetingsBean.class, m -> m.convene(it.meeting, it.version()));
        it.workshop.passes(Duration.ofDays(10));
        it.tell(AttendancesBean.class, roll -> roll.markOthersPresent(it.meeting));
        it.tell(
                MeetingsBean.class,
                m -> m.open(it.meeting, it.version(), it.chair().id()));
        long ballot = it.ask(VotingBean.class, v -> v.open(item, null));
        it.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
        it.tell(VotingBean.class, v -> v.close(ballot, v.get(ballot).version()));
        it.tell(
                DecisionsBean.class,
                d -> d.record(new RecordDecision(
                        ballot,
                        DecisionType.BINDING,
                        CouncilWorkshop.said("Бекітілсін."),
                        List.of(),
                        List.of(),
                        null,
                        "№ 400 бұйрық")));
    }

    /** The minutes of the meeting are signed. */
    private void sign(int number) {
        MinutesSigned signed = new MinutesSigned(
                1,
                council.meeting,
                CouncilWorkshop.said("Кеңес"),
                number,
                1,
                LocalDate.of(2026, 1, 25),
                List.of(),
                List.of());
        council.tell(PlanFollowUp.class, f -> f.conclude(signed));
        council.tell(DecidedApprovals.class, d -> d.conclude(signed));
    }

    @Test
    @Clause({"PLN-04", "PLN-05"})
    void thePlanOfAnAssociationGoesToItsMembersThenToTheRepublicanCouncilThenToItsChair() {
        try (CouncilWorkshop it = open(BodyKind.REPUBLICAN_COUNCIL, 8)) {
            long association = it.below(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION);
            it.workshop.store(em -> {
                Remit remit = new Remit(RemitKind.ASSOCIATION_DIRECTION, "№ 400", LocalDate.of(2020, 1, 1));
                remit.add(CouncilWorkshop.text("Бағыт"));
                em.persist(remit);
                return null;
            });
            long plan = draft(association, 2025);
            add(plan, "ББ сапасы", PlanItemKind.QUESTION, MARCH);
            submit(plan);
            assertEquals(
                    List.of(StepVerb.AGREE, StepVerb.AGREE, StepVerb.APPROVE),
                    life(plan).steps().stream().map(step -> step.verb()).toList());
            assertEquals(
                    ApprovalViolation.NOT_THIS_STEP,
                    refusal(() -> {
                        it.asChair();
                        it.tell(
                                ApprovalsBean.class,
                                a -> a.approve(
                                        new TakeStep(life(plan).id(), life(plan).version(), 3, null)));
                    }),
                    "not before the members and the council above");
            decidedBy(association, 3);
            assertEquals(2, life(plan).awaited().ordinal());
            assertEquals("№ 3, 1.1", life(plan).steps().get(0).decisionReference());
            assertEquals(PlanState.SUBMITTED, look(plan).state());
            decidedBy(it.body, 5);
            assertEquals(3, life(plan).awaited().ordinal());
            approve(plan);
            assertEquals(PlanState.EFFECTIVE, look(plan).state());
            assertEquals(List.of(), it.asSecretary().ask(AwaitedDecisionsBean.class, a -> a.of(it.meeting)));
        }
    }

    private void decidedBy(long body, int number) {
        CouncilWorkshop it = council;
        it.asSecretary();
        it.meeting = it.ask(
                MeetingsBean.class,
                m -> m.plan(new PlanMeeting(
                        body,
                        MeetingKind.ORDINARY,
                        null,
                        it.workshop.now().plus(Duration.ofDays(10)),
                        "201",
                        null,
                        "m-" + number)));
        AwaitedDecision awaited =
                it.ask(AwaitedDecisionsBean.class, a -> a.of(it.meeting)).get(0);
        assertNull(awaited.meetingId());
        List<Long> remits = it.remitIds();
        long item = it.ask(
                AwaitedDecisionsBean.class,
                a -> a.include(new IncludeAwaited(awaited.approvalId(), it.meeting, it.version(), 15, remits)));
        assertEquals(
                it.meeting,
                it.ask(AwaitedDecisionsBean.class, a -> a.of(it.meeting)).get(0).meetingId());
        decide(item);
        sign(number);
    }

    @Test
    @Clause("PLN-03")
    void aPlanThatTheCouncilDoesNotAdoptGoesBack() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 8)) {
            it.workshop.store(em -> {
                Route route = em.createQuery("select r from Route r where r.key = 'plan.bureau'", Route.class)
                        .getSingleResult();
                assertEquals(
                        List.of(ActorKind.CHAIR, ActorKind.BODY_DECISION),
                        route.editionOn(LocalDate.of(2026, 1, 15)).steps().stream()
                                .map(step -> step.actor().kind())
                                .toList());
                route.issue(
                        LocalDate.of(2026, 1, 2),
                        "Сынақ",
                        List.of(new StepPlan(
                                StepVerb.APPROVE,
                                new Actor(ActorKind.BODY_DECISION, ActorScope.UPPER_BODY, null),
                                null,
                                null,
                                "PLN-03")));
                return null;
            });
            long bureau = it.below(BodyKind.INSTITUTE_BUREAU);
            long plan = draft(bureau, 2025);
            add(plan, "Институт силлабустары", PlanItemKind.QUESTION, MARCH);
            submit(plan);
            it.planned(0);
            AwaitedDecision awaited =
                    it.ask(AwaitedDecisionsBean.class, a -> a.of(it.meeting)).get(0);
            List<Long> remits = it.remitIds();
            long item = it.ask(
                    AwaitedDecisionsBean.class,
                    a -> a.include(new IncludeAwaited(awaited.approvalId(), it.meeting, it.version(), 15, remits)));
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    refusal(() -> it.ask(
                            AwaitedDecisionsBean.class,
                            a -> a.include(new IncludeAwaited(-1, it.meeting, it.version(), 15, remits)))));
            voted(item, Choice.AGAINST);
            sign(6);
            assertEquals(PlanState.RETURNED, look(plan).state());
            assertTrue(look(plan).remarks().contains("№ 6, 1"), look(plan).remarks());
            assertEquals(ApprovalState.RETURNED, life(plan).state());
            assertEquals(List.of(PlanDeskKind.DRAFT_PLAN, PlanDeskKind.MEND_PLAN), desk());
        }
    }

    private void voted(long item, Choice choice) {
        CouncilWorkshop it = council;
        it.asSecretary().tell(MeetingsBean.class, m -> m.submitAgenda(it.meeting, it.version()));
        it.asChair().tell(MeetingsBean.class, m -> m.approveAgenda(it.meeting, it.version()));
        it.asSecretary().tell(MeetingsBean.class, m -> m.convene(it.meeting, it.version()));
        it.workshop.passes(Duration.ofDays(10));
        it.tell(AttendancesBean.class, roll -> roll.markOthersPresent(it.meeting));
        it.tell(
                MeetingsBean.class,
                m -> m.open(it.meeting, it.version(), it.chair().id()));
        long ballot = it.ask(VotingBean.class, v -> v.open(item, null));
        it.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, choice, List.of())));
        it.tell(VotingBean.class, v -> v.close(ballot, v.get(ballot).version()));
    }

    @Test
    @Clause("PLN-02")
    void aNewEditionGoesTheSameWayAndTakesTheOldOnesPlace() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 8)) {
            long plan = effective();
            it.asSecretary();
            long next = it.ask(PlansBean.class, p -> p.change(plan, p.get(plan).version()));
            assertEquals(
                    (Long) next,
                    it.ask(PlansBean.class, p -> p.change(plan, p.get(plan).version())));
            add(next, "Қосымша тармақ", PlanItemKind.DOCUMENT, MARCH);
            PlanItemView question = item(plan, PlanItemKind.QUESTION);
            it.asMember(4)
                    .tell(
                            PlanItemsBean.class,
                            i -> i.record(new RecordProgress(
                                    question.id(), question.version(), PlanItemState.DONE, "Есеп", null, null)));
            submit(next);
            assertEquals(PlanState.EFFECTIVE, look(plan).state());
            assertTrue(life(next).difference().stream()
                    .anyMatch(line ->
                            line.kind() == DifferenceKind.ADDED && line.text().contains("Қосымша тармақ")));
            approve(next);
            assertEquals(PlanState.SUPERSEDED, look(plan).state());
            assertEquals(PlanState.EFFECTIVE, look(next).state());
            PlanItemView kept = item(next, PlanItemKind.QUESTION);
            assertEquals(PlanItemState.DONE, kept.state(), "what was done meanwhile is done in the new edition");
            assertEquals(question.line(), kept.line());
            assertEquals(2, look(next).editions().size());
            assertEquals((Long) next, it.ask(PlansBean.class, p -> p.find(it.body, 2025)));
            it.asSecretary();
            assertEquals(
                    WorkViolation.NOT_EFFECTIVE,
                    refusal(() -> it.ask(
                            PlansBean.class, p -> p.change(plan, p.get(plan).version()))));
        }
    }

    @Test
    @Clause("PLN-07")
    void anEventIsPlannedFromALineAndDoneWhenItIsHeld() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 8)) {
            long plan = effective();
            it.asSecretary();
            long line = item(plan, PlanItemKind.EVENT).line();
            assertEquals(
                    "Бағалау семинары",
                    it.ask(PlanItemsBean.class, i -> i.line(line))
                            .item()
                            .content()
                            .kk());
            assertEquals(
                    WorkViolation.NOT_AN_EVENT,
                    refusal(() -> event(item(plan, PlanItemKind.QUESTION).line())));
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> event(-5)));
            long cancelled = event(line);
            assertEquals(
                    PlanItemState.IN_PROGRESS, item(plan, PlanItemKind.EVENT).state());
            it.tell(EventsBean.class, e -> e.cancel(cancelled, e.get(cancelled).version(), "Дәріскер келе алмайды"));
            assertEquals(PlanItemState.PLANNED, item(plan, PlanItemKind.EVENT).state());
            long event = event(line);
            assertEquals(event, item(plan, PlanItemKind.EVENT).eventId());
            it.workshop.passes(Duration.ofDays(21));
            it.tell(EventsBean.class, e -> e.hold(event, e.get(event).version()));
            assertEquals(PlanItemState.DONE, item(plan, PlanItemKind.EVENT).state());
        }
    }

    private long event(long line) {
        Instant start = council.workshop.now().plus(Duration.ofDays(20));
        return council.ask(
                EventsBean.class,
                e -> e.plan(new PlanEvent(
                        OrganiserKind.BODY,
                        council.body,
                        new DescribeEvent(
                                EventKind.SEMINAR,
                                CouncilWorkshop.said("Семинар"),
                                start,
                                start.plus(Duration.ofHours(2)),
                                "201",
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                false,
                                line),
                        null)));
    }

    @Test
    @Clause({"PLN-07", "PLN-11", "PLN-18"})
    void theNextPlanBeginsWithWhatWasNotDone() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 8)) {
            long plan = effective();
            it.asSecretary();
            PlanItemView question = item(plan, PlanItemKind.QUESTION);
            it.tell(
                    PlanItemsBean.class,
                    i -> i.record(new RecordProgress(
                            question.id(), question.version(), PlanItemState.DONE, "Есеп", null, null)));
            it.tell(PlansBean.class, p -> p.keep(plan, p.get(plan).version(), "АСжСК, 4-бума"));
            assertEquals(
                    1,
                    it.ask(PlansBean.class, p -> p.list(new ListQuery(0, 5, null, true, null, Map.of("kept", "true"))))
                            .total());
            long next = draft(it.body, 2026);
            List<PlanItemView> offered =
                    it.ask(PlanItemsBean.class, i -> i.offered(next)).items();
            assertEquals(PlanItemKind.EVENT, offered.get(0).kind(), "what was not done comes first");
            it.tell(
                    PlanItemsBean.class,
                    i -> i.copy(
                            next, look(next).version(), List.of(offered.get(0).id())));
            assertEquals(LocalDate.of(2027, 4, 30), look(next).items().get(0).due());
            assertEquals(PlanItemState.PLANNED, look(next).items().get(0).state());

            it.tell(
                    OutlooksBean.class,
                    o -> o.write(new WriteOutlook(
                            it.body, 2026, OutlookKind.DIRECTION, CouncilWorkshop.said("Цифрлық контент"))));
            assertEquals("Цифрлық контент", look(next).outlooks().get(0).text().kk());
        }
    }

    @Test
    @Clause("PLN-07")
    void pagesCostAFixedNumberOfStatements() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            long plan = draft(it.body, 2025);
            for (int i = 0; i < 15; i++) {
                add(plan, "Тармақ " + i, PlanItemKind.QUESTION, MARCH);
            }
            submit(plan);
            approve(plan);
            it.asSecretary();
            int page = it.workshop.statements(() -> look(plan));
            assertTrue(page <= 3, page + " statements");
            int list = it.workshop.statements(() -> it.ask(PlansBean.class, p -> p.list(ListQuery.first(20))));
            assertTrue(list <= 2, list + " statements");
            int desk = it.workshop.statements(this::desk);
            assertTrue(desk <= 3, desk + " statements");
            int facts = it.workshop.statements(() -> it.ask(PlanFactsBean.class, f -> f.look(plan)));
            assertTrue(facts <= 5, facts + " statements");
            int choices = it.workshop.statements(() -> it.ask(PlanMeetingsBean.class, m -> m.choices(plan)));
            assertTrue(choices <= 3, choices + " statements");
            PlanItemView last = look(plan).items().get(14);
            int form = it.workshop.statements(() -> it.ask(PlanItemsBean.class, i -> i.form(plan, last.id())));
            assertTrue(form <= 4, form + " statements");
            assertEquals(
                    last,
                    it.ask(PlanItemsBean.class, i -> i.form(plan, last.id())).item());
            int line = it.workshop.statements(() -> it.ask(PlanItemsBean.class, i -> i.line(last.line())));
            assertTrue(line <= 2, line + " statements");
            assertEquals(
                    last, it.ask(PlanItemsBean.class, i -> i.line(last.line())).item());
            int offered = it.workshop.statements(() -> it.ask(PlanItemsBean.class, i -> i.offered(plan)));
            assertTrue(offered <= 3, offered + " statements");
        }
    }

    @Test
    @Clause("PLN-01")
    void thePlanIsReadOnPaperAndAsATable() {
        try (CouncilWorkshop it = open(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 8)) {
            long plan = effective();
            it.asSecretary();
            for (PaperFormat format : PaperFormat.values()) {
                FileContent paper = it.ask(PlansBean.class, p -> p.paper(plan, Language.RU, format));
                assertTrue(paper.bytes().length > 1000, paper.name());
            }
            assertTrue(it.workshop.statements(() -> it.ask(PlansBean.class, p -> p.table(plan))) <= 2);
            FileContent table = it.ask(PlansBean.class, p -> p.table(plan));
            assertTrue(table.name().endsWith(".xlsx"), table.name());
            assertFalse(
                    it.ask(PlanItemsBean.class, i -> i.template(plan)).name().isBlank());
        }
    }
}
