package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.council.meeting.api.AdjournMeeting;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.DecisionsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.plan.event.api.DescribeEvent;
import kz.kenes.plan.event.api.PlanEvent;
import kz.kenes.plan.event.api.ReportEvent;
import kz.kenes.plan.event.service.EventsBean;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.plan.report.ReportSent;
import kz.kenes.plan.report.ReportViolation;
import kz.kenes.plan.report.api.AddTask;
import kz.kenes.plan.report.api.AmountView;
import kz.kenes.plan.report.api.AnalyseReport;
import kz.kenes.plan.report.api.AssociationRow;
import kz.kenes.plan.report.api.FactsView;
import kz.kenes.plan.report.api.RecordMonitoring;
import kz.kenes.plan.report.api.ReportDeskKind;
import kz.kenes.plan.report.api.ReportView;
import kz.kenes.plan.report.api.SubmitUnitReport;
import kz.kenes.plan.report.api.TaskSuggestion;
import kz.kenes.plan.report.api.WritePart;
import kz.kenes.plan.report.api.YearBookView;
import kz.kenes.plan.report.service.AssociationReportsBean;
import kz.kenes.plan.report.service.MonitoringsBean;
import kz.kenes.plan.report.service.ReportApprovals;
import kz.kenes.plan.report.service.ReportStepsBean;
import kz.kenes.plan.report.service.ReportsBean;
import kz.kenes.plan.report.service.UnitReportsBean;
import kz.kenes.plan.report.service.YearBooksBean;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.plan.report.vocabulary.Verdict;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Validity;
import kz.kenes.shared.Violation;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.Test;

/** An annual report through the use cases, over the real schema. */
class ReportFlowTest {

    private static final int YEAR = 2025;

    private static CouncilWorkshop council(BodyKind kind) {
        CouncilWorkshop council = new CouncilWorkshop(kind, 12);
        council.workshop.knowing(ReportApprovals.class);
        return council;
    }

    /** A meeting of two items: one with a decision, one heard only. */
    private static void meet(CouncilWorkshop council) {
        council.open(2, 9);
        long ballot = council.ask(
                VotingBean.class, v -> v.open(council.look().agenda().get(0).id(), null));
        council.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
        council.tell(VotingBean.class, v -> v.close(ballot, 1));
        council.tell(
                DecisionsBean.class,
                d -> d.record(new RecordDecision(
                        ballot,
                        DecisionType.BINDING,
                        CouncilWorkshop.said("Бекітілсін."),
                        List.of(council.members.get(6).id()),
                        List.of(),
                        null)));
        council.tell(MeetingsBean.class, m -> m.close(council.meeting, council.version()));
    }

    private static long event(CouncilWorkshop council, String title) {
        var start = council.workshop.now().plus(Duration.ofHours(1));
        return council.asSecretary()
                .ask(
                        EventsBean.class,
                        e -> e.plan(new PlanEvent(
                                OrganiserKind.BODY,
                                council.body,
                                new DescribeEvent(
                                        EventKind.SEMINAR,
                                        CouncilWorkshop.said(title),
                                        start,
                                        start.plus(Duration.ofHours(1)),
                                        "201",
                                        null,
                                        List.of(),
                                        null,
                                        1,
                                        null,
                                        null,
                                        true,
                                        null),
                                title)));
    }

    private static void held(CouncilWorkshop council, long event) {
        council.workshop.passes(Duration.ofHours(3));
        council.tell(EventsBean.class, e -> e.hold(event, e.get(event).version()));
        council.tell(
                EventsBean.class,
                e -> e.report(new ReportEvent(
                        event, e.get(event).version(), CouncilWorkshop.said("Өтті"), "https://alt.edu.kz/1")));
    }

    private static long begun(CouncilWorkshop council) {
        return council.asSecretary().ask(ReportsBean.class, r -> r.begin(council.body, YEAR));
    }

    private static ReportView look(CouncilWorkshop council, long report) {
        return council.ask(ReportsBean.class, r -> r.get(report));
    }

    private static long value(ReportView view, Figure figure) {
        return view.amounts().stream()
                .filter(one -> one.figure() == figure)
                .mapToLong(AmountView::value)
                .sum();
    }

    private static void steps(CouncilWorkshop council, long report, Step step) {
        long version = look(council, report).version();
        council.tell(ReportStepsBean.class, s -> step.take(s, version));
    }

    private interface Step {
        void take(ReportStepsBean steps, long version);
    }

    private static void approve(CouncilWorkshop council, long report) {
        council.asChair();
        ApprovalLife life = council.ask(ApprovalsBean.class, a -> a.of("plan.report", report));
        council.tell(ApprovalsBean.class, a -> a.approve(new TakeStep(life.id(), life.version(), 1, null)));
    }

    private static Violation refusal(Runnable command) {
        return assertThrows(RuleViolation.class, command::run).violation();
    }

    @Test
    @Clause({"PLN-08", "PLN-17", "EVT-11"})
    void theNumbersAreCountedFromTheMeetingsAndEachOpensItsFacts() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            meet(council);
            held(council, event(council, "Семинар"));
            long report = begun(council);
            assertEquals(report, begun(council), "a report that is begun already is answered");
            ReportView view = look(council, report);
            assertEquals(1, value(view, Figure.MEETINGS_HELD));
            assertEquals(0, value(view, Figure.MEETINGS_NOT_HELD));
            assertEquals(2, value(view, Figure.ITEMS));
            assertEquals(1, value(view, Figure.BALLOTS));
            assertEquals(9, value(view, Figure.VOTES));
            assertEquals(1, value(view, Figure.DECISIONS));
            assertEquals(1, value(view, Figure.DECISIONS_BINDING));
            assertEquals(0, value(view, Figure.RECOMMENDATIONS));
            assertEquals(1, value(view, Figure.EVENTS));
            assertEquals(9, value(view, Figure.ATTENDANCE));
            assertEquals(9, value(view, Figure.MEMBER));
            assertEquals(11, view.members().size());
            assertTrue(view.amounts().stream().noneMatch(one -> one.figure() == Figure.QUALITY_EVENTS));
            assertNull(view.yearBefore());
            assertNull(view.completeness());
            for (AmountView one : view.amounts()) {
                FactsView facts = council.ask(ReportsBean.class, r -> r.facts(report, one.figure(), one.subject()));
                assertEquals(
                        one.value(),
                        facts.facts().stream().mapToLong(Fact::amount).sum(),
                        one.figure() + " is what its facts add up to");
                assertFalse(facts.kept());
            }
            assertEquals(
                    0,
                    value(
                            look(council, council.ask(ReportsBean.class, r -> r.begin(council.body, YEAR))),
                            Figure.PROPOSALS));
        }
    }

    @Test
    @Clause({"MTG-01", "PLN-08"})
    void anAdjournedMeetingWithItsContinuationIsOneMeetingOfTheYear() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            council.open(2, 9);
            long ballot = council.ask(
                    VotingBean.class, v -> v.open(council.look().agenda().get(0).id(), null));
            council.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
            council.tell(VotingBean.class, v -> v.close(ballot, 1));
            var tomorrow = council.workshop.now().plus(Duration.ofDays(1));
            long next = council.ask(
                    MeetingsBean.class,
                    m -> m.adjourn(new AdjournMeeting(council.meeting, council.version(), tomorrow, "201", null)));
            council.workshop.store(
                    em -> em.createNativeQuery("update meeting set meeting_state = 'CLOSED' where id = ?1")
                            .setParameter(1, next)
                            .executeUpdate());
            long report = begun(council);
            ReportView view = look(council, report);
            assertEquals(1, value(view, Figure.MEETINGS_HELD));
            assertEquals(
                    1,
                    council.ask(ReportsBean.class, r -> r.facts(report, Figure.MEETINGS_HELD, null))
                            .facts()
                            .size());
            assertEquals(2, value(view, Figure.ITEMS), "the item that went over stood on both agendas");
            assertEquals(
                    2,
                    council.ask(ReportsBean.class, r -> r.facts(report, Figure.ITEMS, null))
                            .facts()
                            .size());
        }
    }

    @Test
    @Clause("PLN-08")
    void whatIsFrozenStaysAsItWasWhileTheFactsGoOn() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            meet(council);
            long report = begun(council);
            long part = look(council, report).sections().get(0).id();
            council.tell(
                    ReportsBean.class,
                    r -> r.write(new WritePart(report, r.get(report).version(), part, "Жоспармен өтті.", null, null)));
            Set<Amount> before = look(council, report).amounts().stream()
                    .map(AmountView::now)
                    .collect(Collectors.toSet());
            steps(council, report, (s, version) -> s.freeze(report, version));
            held(council, event(council, "Кейінгі семинар"));
            ReportView frozen = look(council, report);
            assertEquals(before, frozen.amounts().stream().map(AmountView::now).collect(Collectors.toSet()));
            assertEquals(0, value(frozen, Figure.EVENTS));
            assertEquals(64, frozen.sha256().length());
            assertTrue(frozen.intact());
            FactsView facts = council.ask(ReportsBean.class, r -> r.facts(report, Figure.ITEMS, null));
            assertTrue(facts.kept());
            assertEquals(2, facts.facts().size());
            assertEquals(
                    ReportViolation.WRONG_STATE,
                    refusal(() -> council.tell(
                            ReportsBean.class,
                            r -> r.write(new WritePart(report, frozen.version(), part, "Басқа", null, null)))));
            byte[] first = council.ask(ReportsBean.class, r -> r.paper(report, Language.KK, PaperFormat.PDF))
                    .bytes();
            byte[] second = council.ask(ReportsBean.class, r -> r.paper(report, Language.KK, PaperFormat.PDF))
                    .bytes();
            assertEquals(Arrays.hashCode(first), Arrays.hashCode(second));
            steps(council, report, (s, version) -> s.thaw(report, version));
            assertEquals(1, value(look(council, report), Figure.EVENTS));
        }
    }

    @Test
    @Clause({"CNL-07", "PLN-08", "PLN-18"})
    void theChairApprovesAndTheRectorReceives() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            long report = begun(council);
            steps(council, report, (s, version) -> s.freeze(report, version));
            steps(council, report, (s, version) -> s.submit(report, version));
            assertEquals(ReportState.SUBMITTED, look(council, report).state());
            assertTrue(look(council, report).actions().isEmpty());
            approve(council, report);
            council.asSecretary();
            assertEquals(ReportState.APPROVED, look(council, report).state());
            assertTrue(look(council, report).may("SEND"));
            steps(council, report, (s, version) -> s.deposit(report, version, "03-15"));
            steps(council, report, (s, version) -> s.send(report, version));
            assertEquals(
                    List.of(report),
                    council.workshop.events(ReportSent.class).stream()
                            .map(ReportSent::report)
                            .toList());
            council.workshop.as(council.rector, Role.RECTOR);
            assertEquals(
                    List.of(ReportDeskKind.RECEIVE),
                    council.ask(ReportsBean.class, ReportsBean::desk).stream()
                            .map(one -> one.kind())
                            .toList());
            assertTrue(look(council, report).may("RECEIVE"));
            assertEquals(
                    ReportViolation.NOT_RECIPIENT,
                    refusal(() -> steps(
                            council, report, (s, version) -> s.receive(report, version, Recipient.ACADEMIC_COUNCIL))));
            steps(council, report, (s, version) -> s.receive(report, version, Recipient.RECTOR));
            assertFalse(look(council, report).may("RECEIVE"));
            assertTrue(council.ask(ReportsBean.class, ReportsBean::desk).isEmpty());
            assertEquals(
                    council.rector.fullName(),
                    look(council, report).recipients().get(1).by());
        }
    }

    @Test
    @Clause("PLN-08")
    void aReturnedReportIsADraftAgain() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            long report = begun(council);
            steps(council, report, (s, version) -> s.freeze(report, version));
            steps(council, report, (s, version) -> s.submit(report, version));
            council.asChair();
            ApprovalLife life = council.ask(ApprovalsBean.class, a -> a.of("plan.report", report));
            council.tell(
                    ApprovalsBean.class,
                    a -> a.giveBack(new GiveBack(life.id(), life.version(), 1, "Толықтыру керек")));
            assertEquals(ReportState.DRAFT, look(council, report).state());
            assertNull(look(council, report).sha256());
        }
    }

    @Test
    @Clause({"PLN-12", "PLN-13", "PLN-14"})
    void anAssociationReportsByItsDirections() {
        try (CouncilWorkshop council = association()) {
            held(council, event(council, "Сапа семинары"));
            long report = begun(council);
            ReportView view = look(council, report);
            assertEquals(
                    List.of("Бірінші бағыт", "Екінші бағыт"),
                    view.sections().stream().map(one -> one.heading().kk()).toList());
            assertEquals(List.of(1, 2), view.completeness().missing());
            assertEquals(1, value(view, Figure.QUALITY_EVENTS));
            assertEquals("2026-10-01", view.term().toString());
            long held =
                    council.ask(ReportsBean.class, r -> r.events(report)).get(0).id();
            council.tell(
                    ReportsBean.class,
                    r -> r.write(new WritePart(
                            report, view.version(), view.sections().get(0).id(), "Орындалды", null, List.of(held))));
            assertEquals(List.of(2), look(council, report).completeness().missing());
            assertTrue(look(council, report).completeness().linked());
        }
    }

    /** Founded at the university of the РОӘК, with the same chair, by the post, and secretary. */
    private static long founded(EntityManager em, CouncilWorkshop council) {
        BodyKind kind = BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        Body above = em.find(Body.class, council.body);
        Regulation regulation = new Regulation(CouncilWorkshop.text("Ереже"), kind, "№ 400 бұйрық");
        regulation.issue("01", "№ 400 бұйрық", LocalDate.of(2020, 1, 1), Profiles.of(kind));
        em.persist(regulation);
        Body body = new Body(
                kind,
                CouncilWorkshop.text("Бірлестік"),
                above.institution(),
                above,
                regulation,
                CouncilWorkshop.FOUNDED,
                "№ 400 бұйрық");
        Composition draft = body.draftComposition(CouncilWorkshop.FOUNDED, "№ 400 бұйрық");
        Post post = above.seatsOn(CouncilWorkshop.FOUNDED).get(0).post();
        Person second = em.find(Person.class, council.secretary().id());
        draft.change(
                CouncilWorkshop.FOUNDED,
                "№ 400 бұйрық",
                List.of(SeatDraft.of(SeatRole.CHAIR, post), SeatDraft.of(SeatRole.SECRETARY, second)));
        Instant before =
                CouncilWorkshop.FOUNDED.minusDays(1).atStartOfDay(Body.ZONE).toInstant();
        draft.propose(
                em.find(Person.class, council.chair().id()),
                CouncilWorkshop.FOUNDED.atStartOfDay(Body.ZONE).toInstant());
        draft.approve(em.find(Person.class, council.rector.id()), before);
        em.persist(body);
        em.flush();
        return body.id();
    }

    /** An ОӘБ below the РОӘК, with two directions. */
    private static CouncilWorkshop association() {
        CouncilWorkshop council = council(BodyKind.REPUBLICAN_COUNCIL);
        council.body = council.workshop.store(em -> {
            Remit list = new Remit(RemitKind.ASSOCIATION_DIRECTION, "№ 400 бұйрық, 19-т.", CouncilWorkshop.FOUNDED);
            list.add(CouncilWorkshop.text("Бірінші бағыт"));
            list.add(CouncilWorkshop.text("Екінші бағыт"));
            em.persist(list);
            return founded(em, council);
        });
        return council;
    }

    @Test
    @Clause("PLN-08")
    void theOriginOfATaskHasAGreatestLengthInEachLanguage() {
        String longest = "а".repeat(500);
        assertTrue(new AddTask(1, 1, "Т", null, null, new Localized(longest, longest, null)).isOriginShort());
        assertFalse(new AddTask(1, 1, "Т", null, null, new Localized(longest, longest + "а", null)).isOriginShort());
    }

    @Test
    @Clause("PLN-08")
    void tasksComeFromWhatWasLeftUndone() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            event(council, "Өтпеген семинар");
            long report = begun(council);
            TaskSuggestion undone = council.ask(ReportsBean.class, r -> r.tasks(report))
                    .suggestions()
                    .get(0);
            assertTrue(undone.text().kk().contains("Өтпеген семинар"));
            council.tell(
                    ReportsBean.class,
                    r -> r.addTask(new AddTask(
                            report,
                            look(council, report).version(),
                            undone.text().kk(),
                            undone.text().ru(),
                            null,
                            undone.origin())));
            ReportView view = look(council, report);
            assertEquals(undone.origin(), view.tasks().get(0).origin());
            assertTrue(undone.origin().ru().startsWith("Мероприятие"), "each reader's language is kept");
            council.tell(
                    ReportsBean.class,
                    r -> r.removeTask(
                            report, view.version(), view.tasks().get(0).id()));
            assertTrue(look(council, report).tasks().isEmpty());
        }
    }

    @Test
    @Clause({"PLN-08", "PLN-15"})
    void aReportIsSeenByItsInstitutionAloneAndChangedByItsSecretaryAlone() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            long report = begun(council);
            council.workshop.as(council.members.get(4), Role.EMPLOYEE);
            assertTrue(look(council, report).actions().isEmpty());
            assertEquals(
                    1,
                    council.ask(ReportsBean.class, r -> r.list(ListQuery.first(5)))
                            .total());
            council.workshop.as(council.stranger, Role.EMPLOYEE);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> look(council, report)));
            assertEquals(
                    0,
                    council.ask(ReportsBean.class, r -> r.list(ListQuery.first(5)))
                            .total());
            council.asChair();
            assertEquals(
                    ReportViolation.NOT_SECRETARY,
                    refusal(() -> steps(council, report, (s, version) -> s.freeze(report, version))));
        }
    }

    @Test
    @Clause({"PLN-08", "PLN-17"})
    void theReportOfTheLastYearIsDueAndCanBeBegunForBothYears() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            council.asSecretary();
            assertTrue(
                    council.ask(ReportsBean.class, ReportsBean::desk).isEmpty(),
                    "the body did not exist in the last year");
            assertEquals(
                    List.of(YEAR),
                    council.ask(ReportsBean.class, ReportsBean::choices).stream()
                            .map(one -> one.year())
                            .toList());
            council.workshop.passes(Duration.ofDays(110));
            assertEquals(
                    List.of(ReportDeskKind.BEGIN),
                    council.ask(ReportsBean.class, ReportsBean::desk).stream()
                            .map(one -> one.kind())
                            .toList());
            begun(council);
            assertEquals(
                    List.of(ReportDeskKind.COMPLETE),
                    council.ask(ReportsBean.class, ReportsBean::desk).stream()
                            .map(one -> one.kind())
                            .toList());
        }
    }

    @Test
    @Clause("PLN-08")
    void theNextReportIsComparedWithTheLast() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            meet(council);
            long report = begun(council);
            steps(council, report, (s, version) -> s.freeze(report, version));
            council.workshop.passes(Duration.ofDays(300));
            long next = council.ask(ReportsBean.class, r -> r.begin(council.body, YEAR + 1));
            ReportView view = look(council, next);
            assertEquals("2025–2026", view.yearBefore());
            AmountView items = view.amounts().stream()
                    .filter(one -> one.figure() == Figure.ITEMS)
                    .findFirst()
                    .orElseThrow();
            assertEquals(-2, items.change());
            assertEquals("−2", items.changeShown());
            byte[] paper = council.ask(ReportsBean.class, r -> r.paper(next, Language.RU, PaperFormat.DOCX))
                    .bytes();
            assertTrue(paper.length > 0);
        }
    }

    @Test
    @Clause("PLN-08")
    void thePageCostsAtMostSixStatementsHoweverMuchThereIs() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            long empty = begun(council);
            Set<Integer> counted = new HashSet<>();
            counted.add(council.workshop.statements(() -> look(council, empty)));
            meet(council);
            held(council, event(council, "Семинар"));
            counted.add(council.workshop.statements(() -> look(council, empty)));
            assertEquals(1, counted.size(), counted.toString());
            assertTrue(counted.iterator().next() <= 6, counted.toString());
            long part = look(council, empty).sections().get(0).id();
            assertEquals(
                    2, council.workshop.statements(() -> council.ask(ReportsBean.class, r -> r.part(empty, part))));
            assertEquals(5, council.workshop.statements(() -> council.ask(ReportsBean.class, r -> r.tasks(empty))));
        }
    }

    @Test
    @Clause({"PLN-08", "PLN-09", "PLN-10"})
    void reportsAndMonitoringComeToTheCouncil() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            council.workshop.as(council.members.get(7), Role.EMPLOYEE);
            var choice =
                    council.ask(UnitReportsBean.class, UnitReportsBean::choices).get(0);
            assertEquals(ReporterRole.EMPLOYEE, choice.role());
            long report = council.ask(
                    UnitReportsBean.class,
                    r -> r.submit(new SubmitUnitReport(council.body, null, null, YEAR, "Есебім", "Орындалды", null)));
            assertEquals(
                    1,
                    council.ask(UnitReportsBean.class, r -> r.list(ListQuery.first(5)))
                            .total());
            assertFalse(council.ask(UnitReportsBean.class, r -> r.get(report)).mayAnswer());
            council.workshop.as(council.stranger, Role.EMPLOYEE);
            assertEquals(
                    SharedViolation.NOT_FOUND, refusal(() -> council.ask(UnitReportsBean.class, r -> r.get(report))));
            council.asSecretary();
            assertTrue(council.ask(UnitReportsBean.class, r -> r.get(report)).mayAnswer());
            council.tell(
                    UnitReportsBean.class, r -> r.accept(report, r.get(report).version()));
            assertEquals(
                    UnitReportState.ACCEPTED,
                    council.ask(UnitReportsBean.class, r -> r.list(ListQuery.first(5)))
                            .rows()
                            .get(0)
                            .state());

            long unit = council.workshop.store(em -> {
                Unit chair = new Unit(
                        em.find(Body.class, council.body).institution(),
                        null,
                        UnitKind.INSTITUTE,
                        CouncilWorkshop.text("Кафедра"),
                        Validity.from(CouncilWorkshop.FOUNDED));
                em.persist(chair);
                return chair.id();
            });
            assertEquals(
                    1,
                    council.ask(MonitoringsBean.class, MonitoringsBean::choices).size());
            RecordMonitoring found = new RecordMonitoring(
                    council.body, unit, YEAR, MonitoringPeriod.YEAR, 80, Assessment.SUFFICIENT, "Толық", null);
            long first = council.ask(MonitoringsBean.class, m -> m.record(found));
            RecordMonitoring mended = new RecordMonitoring(
                    council.body, unit, YEAR, MonitoringPeriod.YEAR, 95, Assessment.HIGH, "Жақсарды", null);
            long again = council.ask(MonitoringsBean.class, m -> m.record(mended));
            assertEquals(first, again);
            assertEquals(
                    95,
                    council.ask(MonitoringsBean.class, m -> m.list(ListQuery.first(5)))
                            .rows()
                            .get(0)
                            .percent());
        }
    }

    @Test
    @Clause("PLN-15")
    void theRepublicanCouncilComparesTheAssociations() {
        try (CouncilWorkshop council = association()) {
            council.asSecretary();
            AssociationRow none = council.ask(AssociationReportsBean.class, a -> a.compare(YEAR))
                    .get(0);
            assertNull(none.id());
            long report = begun(council);
            steps(council, report, (s, version) -> s.freeze(report, version));
            steps(council, report, (s, version) -> s.submit(report, version));
            approve(council, report);
            council.asSecretary();
            assertFalse(council.ask(AssociationReportsBean.class, a -> a.compare(YEAR))
                    .get(0)
                    .mayAnalyse());
            steps(council, report, (s, version) -> s.send(report, version));
            AssociationRow sent = council.ask(AssociationReportsBean.class, a -> a.compare(YEAR))
                    .get(0);
            assertTrue(sent.mayAnalyse());
            assertTrue(sent.inTime());
            assertEquals(0, sent.meetings());
            council.tell(
                    AssociationReportsBean.class,
                    a -> a.analyse(new AnalyseReport(report, Verdict.WITH_REMARKS, "Бағыттар толық емес", null)));
            assertEquals(
                    Verdict.WITH_REMARKS,
                    council.ask(AssociationReportsBean.class, a -> a.compare(YEAR))
                            .get(0)
                            .verdict());
        }
    }

    @Test
    @Clause("PLN-08")
    void theBookHoldsAllDecisionsWithContentsAndIndexes() {
        try (CouncilWorkshop council = council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL)) {
            meet(council);
            YearBookView book = council.ask(YearBooksBean.class, b -> b.get(council.body, YEAR));
            assertEquals(1, book.decisionCount());
            assertEquals("1", book.meetings().get(0).numbers());
            assertNull(book.meetings().get(0).minutes());
            assertEquals(
                    List.of(List.of(1)),
                    book.byResponsible().stream().map(line -> line.numbers()).toList());
            assertEquals("Бірінші", book.bySubject().get(0).name().kk());
            byte[] paper = council.ask(
                            YearBooksBean.class, b -> b.paper(council.body, YEAR, Language.KK, PaperFormat.PDF))
                    .bytes();
            assertTrue(paper.length > 0);
            assertEquals(
                    0,
                    council.ask(YearBooksBean.class, b -> b.get(council.body, YEAR - 1))
                            .decisionCount());
        }
    }
}
