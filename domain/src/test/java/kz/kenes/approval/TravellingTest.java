package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.BODY_DECIDES;
import static kz.kenes.approval.ApprovalViolation.CONCLUSION_REQUIRED;
import static kz.kenes.approval.ApprovalViolation.NOT_RUNNING;
import static kz.kenes.approval.ApprovalViolation.NOT_THE_ACTOR;
import static kz.kenes.approval.ApprovalViolation.NOT_THIS_STEP;
import static kz.kenes.approval.ApprovalViolation.NO_STEP_NEEDED;
import static kz.kenes.approval.ApprovalViolation.ONLY_AUTHOR_WITHDRAWS;
import static kz.kenes.approval.ApprovalViolation.OTHER_VERB;
import static kz.kenes.approval.ApprovalViolation.OWN_PROPOSAL;
import static kz.kenes.approval.ApprovalViolation.REMARKS_REQUIRED;
import static kz.kenes.approval.ApprovalViolation.SCOPE_MISSING;
import static kz.kenes.approval.ApprovalViolation.STEP_ALREADY_TAKEN;
import static kz.kenes.approval.Papers.COUNCIL;
import static kz.kenes.approval.Papers.DAY;
import static kz.kenes.approval.Papers.MONEY;
import static kz.kenes.approval.Papers.NOW;
import static kz.kenes.approval.Papers.RECTOR;
import static kz.kenes.approval.Papers.by;
import static kz.kenes.approval.vocabulary.StepVerb.AGREE;
import static kz.kenes.approval.vocabulary.StepVerb.APPROVE;
import static kz.kenes.approval.vocabulary.StepVerb.CONCLUDE;
import static kz.kenes.approval.vocabulary.StepVerb.SIGN;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.approval.vocabulary.StepState;
import kz.kenes.people.Person;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TravellingTest {

    private final Papers papers = new Papers();

    @Test
    void theFirstStepIsAwaitedAtOnceAndTheLastOneApproves() {
        Approval approval = papers.submitted(Papers.usual(), MONEY);
        assertEquals(List.of(StepState.AWAITED, StepState.AHEAD, StepState.AHEAD), states(approval));
        take(approval, 1, papers.head);
        take(approval, 2, papers.finance);
        assertEquals(ApprovalState.RUNNING, approval.state());
        approval.take(3, APPROVE, by(papers.rector), List.of(papers.rector), null);
        assertEquals(ApprovalState.COMPLETED, approval.state());
        assertEquals(by(papers.rector).at(), approval.endedAt());
        assertTrue(approval.awaited().isEmpty());
    }

    @Test
    void aStepWhoseConditionDoesNotHoldIsNotNeeded() {
        Approval approval = papers.submitted(Papers.usual());
        take(approval, 1, papers.head);
        assertEquals(List.of(StepState.TAKEN, StepState.NOT_NEEDED, StepState.AWAITED), states(approval));
    }

    @Test
    void noStepIsSkipped() {
        Approval approval = papers.submitted(Papers.usual(), MONEY);
        assertRefused(NOT_THIS_STEP, () -> take(approval, 2, papers.finance));
        assertRefused(NOT_THIS_STEP, () -> approval.take(3, APPROVE, by(papers.rector), List.of(papers.rector), null));
    }

    @Test
    void theWrongActorAndTheWrongVerbAreRefused() {
        Approval approval = papers.submitted(Papers.usual());
        assertRefused(NOT_THE_ACTOR, () -> approval.take(1, AGREE, by(papers.rector), List.of(papers.head), null));
        assertRefused(NOT_THE_ACTOR, () -> approval.take(1, AGREE, by(papers.head), List.of(), null));
        assertRefused(OTHER_VERB, () -> approval.take(1, APPROVE, by(papers.head), List.of(papers.head), null));
        assertTrue(approval.isUntouched());
    }

    @Test
    void nobodyApprovesTheOwnProposalNeitherAsAuthorNorAsProposerNorThroughASubstitute() {
        Approval approval = papers.submitted(Papers.usual());
        for (Person own : List.of(papers.author, papers.proposer)) {
            assertRefused(OWN_PROPOSAL, () -> take(approval, 1, own));
            Act substituted = new Act(papers.head, own, NOW);
            assertRefused(OWN_PROPOSAL, () -> approval.take(1, AGREE, substituted, List.of(own), null));
            Act substituting = new Act(own, papers.head, NOW);
            assertRefused(OWN_PROPOSAL, () -> approval.take(1, AGREE, substituting, List.of(papers.head), null));
            assertRefused(OWN_PROPOSAL, () -> approval.giveBack(1, by(own), List.of(own), "түзету керек"));
        }
    }

    @Test
    void theAuthorMaySignTheOwnPaper() {
        Approval approval = papers.submitted(Papers.route(new StepPlan(SIGN, RECTOR, null, null, null)));
        approval.take(1, SIGN, by(papers.author), List.of(papers.author), null);
        assertEquals(ApprovalState.COMPLETED, approval.state());
    }

    @Test
    void aSubstituteActsInThePlaceOfTheEntitledPerson() {
        Approval approval = papers.submitted(Papers.usual());
        approval.take(1, AGREE, new Act(papers.finance, papers.head, NOW), List.of(papers.head), "келісемін");
        ApprovalStep step = approval.steps().get(0);
        assertSame(papers.finance, step.by());
        assertSame(papers.head, step.holder());
        assertEquals("келісемін", step.words());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aReturnWithoutRemarksAndAConclusionWithoutWordsAreRefused(String nothing) {
        Approval approval = papers.submitted(Papers.usual());
        assertRefused(REMARKS_REQUIRED, () -> approval.giveBack(1, by(papers.head), List.of(papers.head), nothing));
        Approval concluded = papers.submitted(Papers.route(new StepPlan(CONCLUDE, RECTOR, null, null, null)));
        assertRefused(
                CONCLUSION_REQUIRED,
                () -> concluded.take(1, CONCLUDE, by(papers.rector), List.of(papers.rector), nothing));
    }

    @Test
    void whatIsGivenBackHasEndedAndNobodyIsWaitedFor() {
        Approval approval = papers.submitted(Papers.usual());
        take(approval, 1, papers.head);
        approval.giveBack(3, by(papers.rector), List.of(papers.rector), " мерзімі жоқ ");
        assertEquals(ApprovalState.RETURNED, approval.state());
        assertEquals("мерзімі жоқ", approval.steps().get(2).words());
        assertTrue(approval.wasGivenBack(3, papers.rector));
        assertRefused(NOT_RUNNING, () -> approval.take(3, APPROVE, by(papers.rector), List.of(papers.rector), null));
        assertRefused(NOT_RUNNING, () -> approval.withdraw(papers.author, NOW));
        assertRefused(NOT_RUNNING, () -> approval.revise(Localized.same("x"), "x"));
    }

    @Test
    void onlyTheAuthorAndTheProposerWithdraw() {
        assertRefused(
                ONLY_AUTHOR_WITHDRAWS, () -> papers.submitted(Papers.usual()).withdraw(papers.head, NOW));
        for (Person own : List.of(papers.author, papers.proposer)) {
            Approval approval = papers.submitted(Papers.usual());
            approval.withdraw(own, NOW);
            assertEquals(ApprovalState.WITHDRAWN, approval.state());
            assertTrue(approval.awaited().isEmpty());
        }
    }

    @Test
    void aSubjectIsRevisedOnlyBeforeTheFirstStep() {
        Approval approval = papers.submitted(Papers.usual());
        approval.revise(Localized.same("Жоспар 2"), "үш");
        assertEquals("үш", approval.content());
        take(approval, 1, papers.head);
        assertRefused(STEP_ALREADY_TAKEN, () -> approval.revise(Localized.same("Жоспар 3"), "төрт"));
    }

    @Test
    void aBodyTakesItsStepByItsDecisionAndNobodyElseDoes() {
        Route route = Papers.route(new StepPlan(AGREE, COUNCIL, null, null, null));
        BodyDecision decision = new BodyDecision(55L, "/council/decision?id=55", "№ 3, 2.1", NOW);
        Approval approval = papers.submitted(route);
        assertRefused(BODY_DECIDES, () -> take(approval, 1, papers.head));
        approval.take(decision);
        assertEquals(ApprovalState.COMPLETED, approval.state());
        assertEquals(55L, approval.steps().get(0).decisionId());
        assertEquals("№ 3, 2.1", approval.steps().get(0).decisionReference());
        Approval refused = papers.submitted(route);
        refused.giveBack(decision, "қайта қарау");
        assertEquals(ApprovalState.RETURNED, refused.state());
        Approval personal = papers.submitted(Papers.usual());
        assertRefused(NOT_THE_ACTOR, () -> personal.take(decision));
        assertRefused(NOT_THE_ACTOR, () -> personal.giveBack(decision, "қайта қарау"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "5, false", "6, true"})
    void aStepIsOverdueAfterTheLastDayOfItsTerm(int days, boolean overdue) {
        ApprovalStep step = papers.submitted(Papers.usual()).steps().get(0);
        assertEquals(DAY.plusDays(5), step.due());
        assertEquals(overdue, step.isOverdueOn(DAY.plusDays(days)));
    }

    @Test
    void aStepThatIsTakenIsNeverOverdueAndOneWithoutTermNeither() {
        Approval approval = papers.submitted(Papers.usual());
        take(approval, 1, papers.head);
        assertFalse(approval.steps().get(0).isOverdueOn(DAY.plusDays(100)));
        assertFalse(approval.steps().get(2).isOverdueOn(DAY.plusDays(100)));
    }

    @Test
    void aRepeatedActIsKnownByStepVerbAndPerson() {
        Approval approval = papers.submitted(Papers.usual());
        take(approval, 1, papers.head);
        assertTrue(approval.wasTaken(1, AGREE, papers.head));
        assertFalse(approval.wasTaken(1, APPROVE, papers.head));
        assertFalse(approval.wasTaken(1, AGREE, papers.rector));
        assertFalse(approval.wasTaken(3, APPROVE, papers.rector));
        assertFalse(approval.wasGivenBack(1, papers.head));
    }

    @Test
    void aRouteWithoutAnyNeededStepApprovesNothing() {
        Route route = Papers.route(new StepPlan(AGREE, RECTOR, MONEY, null, null));
        assertRefused(NO_STEP_NEEDED, () -> papers.submitted(route));
    }

    @Test
    void aNeededStepNeedsItsScope() {
        Submission bare = new Submission(
                new Subject("test.paper", 7),
                Localized.same("Жоспар"),
                "",
                "/",
                Map.of(),
                Set.of(),
                papers.author,
                papers.author);
        RouteEdition edition = Papers.usual().editionOn(DAY);
        assertRefused(
                SCOPE_MISSING,
                () -> new Approval(bare, edition, 1, (kind, scope, value) -> Localized.same("кім"), NOW));
    }

    private static List<StepState> states(Approval approval) {
        return approval.steps().stream().map(ApprovalStep::state).toList();
    }

    private static void take(Approval approval, int ordinal, Person person) {
        approval.take(ordinal, AGREE, by(person), List.of(person), null);
    }
}
