package kz.kenes.approval;

import static kz.kenes.approval.ApprovalViolation.ACTOR_INCOMPLETE;
import static kz.kenes.approval.ApprovalViolation.EDITION_IN_PAST;
import static kz.kenes.approval.ApprovalViolation.GROUND_REQUIRED;
import static kz.kenes.approval.ApprovalViolation.NO_EDITION;
import static kz.kenes.approval.ApprovalViolation.STEPS_REQUIRED;
import static kz.kenes.approval.ApprovalViolation.TERM_OUT_OF_RANGE;
import static kz.kenes.approval.Papers.DAY;
import static kz.kenes.approval.Papers.RECTOR;
import static kz.kenes.approval.vocabulary.StepVerb.APPROVE;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private static final List<StepPlan> ONE = List.of(new StepPlan(APPROVE, RECTOR, null, null, null));

    @Test
    void aNewEditionHoldsFromItsDayAndWhatWasSubmittedBeforeKeepsItsOwn() {
        Route route = Papers.usual();
        Approval before = new Papers().submitted(route);
        RouteEdition edition = route.change(DAY.plusDays(1), "№ 2 бұйрық", ONE, DAY);
        assertEquals(3, route.editionOn(DAY).steps().size());
        assertSame(edition, route.editionOn(DAY.plusDays(1)));
        assertSame(route.editions().get(0), before.edition());
        assertEquals(3, before.steps().size());
        assertEquals(DAY, before.edition().validity().validTo());
    }

    @Test
    void anEditionBeginsAfterToday() {
        Route route = Papers.usual();
        assertRefused(EDITION_IN_PAST, () -> route.change(DAY, "№ 2 бұйрық", ONE, DAY));
        route.change(DAY.plusDays(1), "№ 2 бұйрық", ONE, DAY);
    }

    @Test
    void anEditionNeedsStepsAndAGround() {
        Route route = Papers.usual();
        assertRefused(STEPS_REQUIRED, () -> route.change(DAY.plusDays(1), "№ 2", List.of(), DAY));
        assertRefused(GROUND_REQUIRED, () -> route.change(DAY.plusDays(1), " ", ONE, DAY));
        assertRefused(GROUND_REQUIRED, () -> route.change(DAY.plusDays(1), null, ONE, DAY));
    }

    @Test
    void thereIsNoEditionBeforeTheFirst() {
        Route route = Papers.usual();
        assertRefused(
                NO_EDITION,
                () -> route.editionOn(
                        route.editions().get(0).validity().validFrom().minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "365, true", "366, false"})
    void aTermIsFromOneDayToAYear(int days, boolean allowed) {
        StepPlan plan = new StepPlan(APPROVE, RECTOR, null, days, null);
        if (allowed) {
            assertEquals(days, Papers.route(plan).editionOn(DAY).steps().get(0).days());
        } else {
            assertRefused(TERM_OUT_OF_RANGE, () -> Papers.route(plan));
        }
    }

    @Test
    void anActorNamesItsScopeAndAValueExactlyWhereItsKindNeedsOne() {
        assertRefused(ACTOR_INCOMPLETE, () -> new Actor(ActorKind.CHAIR, null, null));
        assertRefused(ACTOR_INCOMPLETE, () -> new Actor(ActorKind.CHAIR, ActorScope.BODY, "HEAD"));
        assertRefused(ACTOR_INCOMPLETE, () -> new Actor(ActorKind.POST, ActorScope.INSTITUTION, null));
        assertRefused(ACTOR_INCOMPLETE, () -> new Actor(ActorKind.PERMISSION, ActorScope.INSTITUTION, " "));
        assertEquals("HEAD", new Actor(ActorKind.POST, ActorScope.INSTITUTION, "HEAD").value());
    }
}
