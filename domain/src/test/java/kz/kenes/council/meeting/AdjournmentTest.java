package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.BALLOT_OPEN;
import static kz.kenes.council.meeting.MeetingViolation.NEW_DATE_NOT_LATER;
import static kz.kenes.council.meeting.MeetingViolation.NOTHING_LEFT;
import static kz.kenes.council.meeting.MeetingViolation.NOT_SECRETARY;
import static kz.kenes.council.meeting.MeetingViolation.WRONG_STATE;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

class AdjournmentTest {

    private final Council council = Councils.ok();
    private final Meeting meeting = Sittings.open(council, 14);
    private final AgendaItem first = meeting.agenda().items().get(0);
    private final AgendaItem second = meeting.agenda().items().get(1);
    private final Instant now = Sittings.now();

    private static MeetingPlan on(Instant start) {
        return new MeetingPlan(MeetingKind.ORDINARY, null, start, "Мәжіліс залы", null);
    }

    private Adjournment adjourn(Set<AgendaItem> considered) {
        return new Adjournment(meeting, on(now.plus(Duration.ofDays(2))), considered, council.secretary(), now);
    }

    @Test
    @Clause({"MTG-05", "MTG-25"})
    void theNextSittingGoesOnWithTheRest() {
        second.carry(77L, council.chair());
        Adjournment adjournment = adjourn(Set.of(first));
        Meeting next = adjournment.next();
        assertEquals(MeetingState.CLOSED, meeting.state());
        assertEquals(MeetingState.CONVENED, next.state());
        assertEquals(1, adjournment.items());
        AgendaItem again = next.agenda().items().get(0);
        assertEquals(List.of(again), next.agenda().items());
        assertEquals(1, again.ordinal());
        assertEquals(second.title(), again.title());
        assertEquals(second.draftDecision(), again.draftDecision());
        assertEquals(second.remits(), again.remits());
        assertEquals(77L, again.proposalId());
        assertEquals(again, adjournment.moved().get(second));
        assertEquals(2, meeting.agenda().items().size(), "the record of the first sitting stays whole");
    }

    @Test
    @Clause({"MTG-08", "MTG-10"})
    void eachSittingHasItsOwnRoll() {
        Meeting next = adjourn(Set.of(first)).next();
        assertTrue(next.roll().lines().isEmpty());
        Instant then = next.start();
        council.persons().subList(0, 13).forEach(person -> next.roll()
                .mark(person, Presence.PRESENT, null, then, council.secretary(), then));
        assertRefused(MeetingViolation.NO_QUORUM, () -> next.open(council.chair(), council.secretary(), then));
        next.roll().mark(council.persons().get(13), Presence.PRESENT, null, then, council.secretary(), then);
        next.open(council.chair(), council.secretary(), then);
        assertEquals(MeetingState.OPEN, next.state());
        assertNull(next.planKey());
    }

    @Test
    @Clause("MTG-13")
    void whatIsAdjournedIsOpenAndHasSomethingLeft() {
        assertRefused(NOTHING_LEFT, () -> adjourn(Set.of(first, second)));
        assertRefused(
                NEW_DATE_NOT_LATER, () -> new Adjournment(meeting, on(now), Set.of(first), council.secretary(), now));
        assertRefused(
                NOT_SECRETARY,
                () -> new Adjournment(
                        meeting,
                        on(now.plusSeconds(1)),
                        Set.of(first),
                        council.persons().get(5),
                        now));
        second.beginBallot(council.secretary(), now);
        assertRefused(BALLOT_OPEN, () -> adjourn(Set.of(first)));
        second.endBallot();
        Adjournment soon = new Adjournment(meeting, on(now.plusSeconds(1)), Set.of(first), council.chair(), now);
        assertEquals(now, soon.at());
        assertEquals(council.chair(), soon.by());
        assertEquals(meeting, soon.first());
        assertRefused(WRONG_STATE, () -> adjourn(Set.of(first)));
    }
}
