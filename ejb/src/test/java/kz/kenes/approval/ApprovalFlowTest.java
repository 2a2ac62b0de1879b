package kz.kenes.approval;

import static kz.kenes.testing.Refused.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.api.ApprovalAction;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.ChangeRoute;
import kz.kenes.approval.api.DeskStep;
import kz.kenes.approval.api.DifferenceLine;
import kz.kenes.approval.api.GiveBack;
import kz.kenes.approval.api.NameSubstitute;
import kz.kenes.approval.api.RouteStepEntry;
import kz.kenes.approval.api.StepReceipt;
import kz.kenes.approval.api.SubstitutionRow;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.approval.service.RoutesBean;
import kz.kenes.approval.service.SubstitutesBean;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.DifferenceKind;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApprovalFlowTest {

    private final ApprovalWorkshop papers;

    ApprovalFlowTest() {
        papers = new ApprovalWorkshop();
    }

    @AfterEach
    void close() {
        papers.close();
    }

    @Test
    void aPaperTravelsFromDeskToDesk() {
        long approval = papers.submit("бір");
        assertEquals(
                List.of("/test?id=7"),
                papers.as(papers.head).desk().stream().map(DeskStep::link).toList());
        assertTrue(papers.as(papers.rector).desk().isEmpty());
        assertEquals(
                Set.of(ApprovalAction.AGREE, ApprovalAction.GIVE_BACK),
                papers.as(papers.head).life(approval).actions());
        StepReceipt receipt = papers.as(papers.head).agree(approval, 1);
        assertEquals(ApprovalState.RUNNING, receipt.state());
        assertTrue(papers.as(papers.head).desk().isEmpty());
        assertEquals(StepVerb.APPROVE, papers.as(papers.rector).desk().get(0).verb());
        assertEquals(
                ApprovalState.COMPLETED,
                papers.as(papers.rector).approve(approval, 2).state());
        ApprovalCompleted completed =
                papers.workshop.events(ApprovalCompleted.class).get(0);
        assertEquals(ApprovalWorkshop.PAPER, completed.subject());
        assertEquals(papers.rector.id(), completed.holder());
        assertEquals(2, papers.workshop.events(StepAwaited.class).size());
        assertEquals(2, papers.workshop.events(StepTaken.class).size());
    }

    @Test
    void theSameActRepeatedIsAnsweredInTheSameWay() {
        long approval = papers.submit("бір");
        TakeStep command =
                new TakeStep(approval, papers.as(papers.head).life(approval).version(), 1, null);
        StepReceipt first = papers.ask(ApprovalsBean.class, bean -> bean.agree(command));
        papers.workshop.passes(Duration.ofMinutes(5));
        assertEquals(first, papers.ask(ApprovalsBean.class, bean -> bean.agree(command)));
        assertEquals(1, papers.workshop.events(StepTaken.class).size());
    }

    @Test
    void aChangedPaperCannotBeApprovedAsItWas() {
        long approval = papers.submit("бір");
        long seen = papers.as(papers.head).life(approval).version();
        papers.as(papers.author)
                .ask(
                        ApprovalProcess.class,
                        process -> process.revise(ApprovalWorkshop.PAPER, Localized.same("Қағаз"), "екі"));
        papers.as(papers.head);
        assertRefused(
                SharedViolation.STALE,
                () -> papers.ask(ApprovalsBean.class, bean -> bean.agree(new TakeStep(approval, seen, 1, null))));
        assertEquals(ApprovalState.RUNNING, papers.agree(approval, 1).state());
    }

    @Test
    void theWrongPersonIsRefusedAndAStrangerSeesNothing() {
        long approval = papers.submit("бір");
        papers.as(papers.author);
        assertRefused(ApprovalViolation.NOT_THE_ACTOR, () -> papers.agree(approval, 1));
        papers.as(papers.stranger);
        assertRefused(SharedViolation.NOT_FOUND, () -> papers.life(approval));
        assertRefused(SharedViolation.NOT_FOUND, () -> papers.ask(ApprovalsBean.class, bean -> bean.get(1L)));
        assertRefused(
                SharedViolation.NOT_FOUND,
                () -> papers.ask(ApprovalsBean.class, bean -> bean.agree(new TakeStep(approval, 1, 1, null))));
        assertNull(papers.ask(ApprovalsBean.class, bean -> bean.of("test.paper", 7)));
        assertNotNull(papers.as(papers.stranger, Role.AUDITOR).life(approval));
    }

    @Test
    void aReturnedPaperComesAgainAsANewVersionWithItsDifference() {
        long first = papers.submit("бір\nекі\nүш\nтөрт\nбес\nалты");
        papers.as(papers.head);
        long seen = papers.life(first).version();
        assertRefused(
                ApprovalViolation.REMARKS_REQUIRED,
                () -> papers.ask(ApprovalsBean.class, bean -> bean.giveBack(new GiveBack(first, seen, 1, " "))));
        papers.ask(ApprovalsBean.class, bean -> bean.giveBack(new GiveBack(first, seen, 1, "алтыншысы артық")));
        assertEquals(
                "алтыншысы артық",
                papers.workshop.events(ApprovalReturned.class).get(0).remarks());
        long second = papers.submit("бір\nекі\nүш\nтөрт\nбес\nжеті");
        ApprovalLife life = papers.as(papers.head).life(second);
        assertEquals(2, life.number());
        assertEquals(
                List.of(
                        new DifferenceLine(DifferenceKind.KEPT, "…"),
                        new DifferenceLine(DifferenceKind.KEPT, "төрт"),
                        new DifferenceLine(DifferenceKind.KEPT, "бес"),
                        new DifferenceLine(DifferenceKind.REMOVED, "алты"),
                        new DifferenceLine(DifferenceKind.ADDED, "жеті")),
                life.difference());
        assertEquals("алтыншысы артық", life.versions().get(1).remarks());
    }

    @Test
    void onlyOneVersionIsOnItsWay() {
        papers.submit("бір");
        assertRefused(ApprovalViolation.ALREADY_SUBMITTED, () -> papers.submit("екі"));
    }

    @Test
    void aSubstituteSeesTheStepOnTheDeskAndActsInThePlace() {
        LocalDate today = LocalDate.ofInstant(papers.workshop.now(), ZoneId.of("Asia/Almaty"));
        papers.as(papers.head)
                .ask(
                        SubstitutesBean.class,
                        bean -> bean.name(new NameSubstitute(papers.deputy.id(), today, today.plusDays(3), "демалыс")));
        long approval = papers.submit("бір");
        assertTrue(papers.workshop
                .events(StepAwaited.class)
                .get(0)
                .persons()
                .containsAll(List.of(papers.head.id(), papers.deputy.id())));
        DeskStep step = papers.as(papers.deputy).desk().get(0);
        assertEquals(papers.head.fullName(), step.inPlaceOf());
        papers.agree(approval, 1);
        ApprovalLife life = papers.life(approval);
        assertEquals(papers.deputy.fullName(), life.steps().get(0).by());
        assertEquals(papers.head.fullName(), life.steps().get(0).inPlaceOf());
        StepTaken taken = papers.workshop.events(StepTaken.class).get(0);
        assertEquals(List.of(papers.deputy.id(), papers.head.id()), List.of(taken.by(), taken.holder()));
    }

    @Test
    void aSubstitutionOverIsOverAndTwoAtATimeAreRefused() {
        LocalDate today = LocalDate.ofInstant(papers.workshop.now(), ZoneId.of("Asia/Almaty"));
        papers.as(papers.head);
        NameSubstitute first = new NameSubstitute(papers.deputy.id(), today, today.plusDays(3), null);
        papers.ask(SubstitutesBean.class, bean -> bean.name(first));
        assertRefused(
                ApprovalViolation.SUBSTITUTION_OVERLAPS,
                () -> papers.ask(SubstitutesBean.class, bean -> bean.name(first)));
        assertRefused(
                SharedViolation.NOT_FOUND,
                () -> papers.ask(
                        SubstitutesBean.class,
                        bean -> bean.name(
                                new NameSubstitute(papers.stranger.id(), today.plusDays(9), today.plusDays(9), null))));
        papers.workshop.passes(Duration.ofDays(1));
        SubstitutionRow row =
                papers.ask(SubstitutesBean.class, SubstitutesBean::mine).get(0);
        papers.ask(SubstitutesBean.class, bean -> {
            bean.end(row.id(), row.version());
            return null;
        });
        assertTrue(papers.ask(SubstitutesBean.class, SubstitutesBean::mine).isEmpty());
        long approval = papers.submit("бір");
        assertTrue(papers.as(papers.deputy).desk().isEmpty());
        assertRefused(SharedViolation.NOT_FOUND, () -> papers.agree(approval, 1));
    }

    @Test
    void theAuthorWithdrawsAndSubmitsAgain() {
        long approval = papers.submit("бір");
        papers.as(papers.author);
        long seen = papers.life(approval).version();
        papers.ask(ApprovalsBean.class, bean -> {
            bean.withdraw(approval, seen);
            return null;
        });
        assertEquals(1, papers.workshop.events(ApprovalWithdrawn.class).size());
        assertEquals(List.copyOf(papers.workshop.events(ApprovalWithdrawn.class)), ApprovalWorkshop.OWNER_WAS_TOLD);
        assertTrue(papers.as(papers.head).desk().isEmpty());
        long again = papers.submit("бір");
        assertEquals(2, papers.life(again).number());
    }

    @Test
    void anotherHeadTakesTheStepOverWithThePost() {
        long approval = papers.submit("бір");
        papers.workshop.store(em -> {
            em.find(Unit.class, papers.unit)
                    .appointHead(em.find(Person.class, papers.deputy.id()), LocalDate.of(2026, 1, 15), "№ 9");
            return null;
        });
        papers.ask(ApprovalProcess.class, process -> {
            process.callAnew(ApprovalWorkshop.PAPER);
            return null;
        });
        assertEquals(
                List.of(papers.deputy.id()),
                papers.workshop.events(StepAwaited.class).get(1).persons());
        assertTrue(papers.as(papers.head).desk().isEmpty());
        assertFalse(papers.as(papers.deputy).desk().isEmpty());
        assertEquals(ApprovalState.RUNNING, papers.agree(approval, 1).state());
    }

    @Test
    void anAdministratorChangesARouteAndWhatRunsKeepsItsSteps() {
        long approval = papers.submit("бір");
        papers.as(papers.stranger, Role.ADMINISTRATOR);
        long seen = papers.ask(RoutesBean.class, bean -> bean.get(papers.route)).version();
        LocalDate tomorrow = LocalDate.of(2026, 1, 16);
        RouteStepEntry step =
                new RouteStepEntry(StepVerb.SIGN, ActorKind.UNIT_HEAD, ActorScope.UNIT, null, null, 3, "MTG-05");
        RouteStepEntry foreign =
                new RouteStepEntry(StepVerb.SIGN, ActorKind.CHAIR, ActorScope.BODY, null, null, null, null);
        assertRefused(
                ApprovalViolation.SCOPE_UNKNOWN,
                () -> papers.ask(
                        RoutesBean.class,
                        bean -> bean.change(new ChangeRoute(papers.route, seen, tomorrow, "№ 2", List.of(foreign)))));
        papers.ask(
                RoutesBean.class,
                bean -> bean.change(new ChangeRoute(papers.route, seen, tomorrow, "№ 2", List.of(step))));
        assertRefused(
                SharedViolation.STALE,
                () -> papers.ask(
                        RoutesBean.class,
                        bean -> bean.change(new ChangeRoute(papers.route, seen, tomorrow, "№ 2", List.of(step)))));
        papers.workshop.passes(Duration.ofDays(2));
        assertEquals(2, papers.life(approval).steps().size());
        papers.as(papers.author).ask(ApprovalProcess.class, process -> {
            process.withdraw(ApprovalWorkshop.PAPER, papers.workshop.current(Person.class, papers.author.id()));
            return null;
        });
        assertEquals(
                StepVerb.SIGN,
                papers.as(papers.author)
                        .life(papers.submit("екі"))
                        .steps()
                        .get(0)
                        .verb());
    }

    @Test
    void deskAndLifeAskAFixedNumberOfStatements() {
        long approval = papers.submit("бір");
        papers.as(papers.head);
        assertEquals(2, papers.workshop.statements(papers::desk));
        papers.as(papers.author);
        assertEquals(4, papers.workshop.statements(() -> papers.life(approval)));
    }
}
