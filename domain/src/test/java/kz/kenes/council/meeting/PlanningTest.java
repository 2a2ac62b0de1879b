package kz.kenes.council.meeting;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.meeting.Sittings.before;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** A meeting is planned, moved, convened or cancelled. */
class PlanningTest {

    private final Council council = Councils.ok();

    private Meeting plan(MeetingKind kind, String reason, Instant start, String place) {
        MeetingPlan plan = new MeetingPlan(kind, reason, start, place, " ");
        return new Meeting(council.body(), plan, "key-1", council.secretary(), before());
    }

    @Test
    void aPlannedMeetingKnowsItsDayAndPlace() {
        Meeting meeting = plan(MeetingKind.ORDINARY, " ", now(), " 215 ");

        assertEquals(MeetingState.PLANNED, meeting.state());
        assertEquals(DAY, meeting.date());
        assertEquals(now(), meeting.start());
        assertEquals("215", meeting.place());
        assertNull(meeting.onlineLink());
        assertNull(meeting.reason());
        assertEquals("key-1", meeting.planKey());
        assertEquals("05", meeting.edition().label());
        assertEquals(1, meeting.steps().size());
        assertSame(council.secretary(), meeting.steps().get(0).by());
        assertEquals(before(), meeting.steps().get(0).at());
    }

    @Test
    @Clause("MTG-02")
    void anExtraordinaryMeetingHasAReason() {
        assertRefused(MeetingViolation.REASON_REQUIRED, () -> plan(MeetingKind.EXTRAORDINARY, " ", now(), "215"));
        assertRefused(MeetingViolation.REASON_REQUIRED, () -> plan(MeetingKind.EXTRAORDINARY, null, now(), "215"));
        assertEquals(
                "Аккредиттеу",
                plan(MeetingKind.EXTRAORDINARY, "Аккредиттеу", now(), "215").reason());
    }

    @Test
    @Clause("MTG-36")
    void onlyAnAssociationHoldsExtendedMeetings() {
        assertRefused(MeetingViolation.EXTENDED_ELSEWHERE, () -> plan(MeetingKind.EXTENDED, null, now(), "215"));
        Council association = Councils.association(12);
        MeetingPlan plan = new MeetingPlan(MeetingKind.EXTENDED, null, now(), "215", null);
        assertEquals(
                MeetingKind.EXTENDED,
                new Meeting(association.body(), plan, null, association.secretary(), before()).kind());
    }

    @Test
    void aMeetingIsAheadAndHasAPlace() {
        assertRefused(MeetingViolation.START_IN_PAST, () -> plan(MeetingKind.ORDINARY, null, before(), "215"));
        assertRefused(MeetingViolation.PLACE_REQUIRED, () -> plan(MeetingKind.ORDINARY, null, now(), " "));
        assertRefused(MeetingViolation.PLACE_REQUIRED, () -> plan(MeetingKind.ORDINARY, null, now(), null));
    }

    @Test
    @Clause("CNL-06")
    void onlyTheSecretaryPlans() {
        MeetingPlan plan = new MeetingPlan(MeetingKind.ORDINARY, null, now(), "215", null);
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> new Meeting(council.body(), plan, null, council.chair(), before()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> new Meeting(council.body(), plan, null, null, before()));
    }

    @Test
    void itMovesUntilItOpens() {
        Meeting meeting = Sittings.convened(council);
        meeting.reschedule(at(DAY.plusDays(1), 10), "216", "https://meet", council.secretary(), before());

        assertEquals(DAY.plusDays(1), meeting.date());
        assertEquals("216", meeting.place());
        assertEquals("https://meet", meeting.onlineLink());
        assertEquals(MeetingState.CONVENED, meeting.state());
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> meeting.reschedule(now(), "216", null, council.chair(), before()));
        Meeting open = Sittings.open(council, 14);
        assertRefused(
                MeetingViolation.WRONG_STATE,
                () -> open.reschedule(at(DAY.plusDays(1), 10), "216", null, council.secretary(), now()));
    }

    @Test
    @Clause("MTG-07")
    void membersAreCalledOnceTheAgendaIsApproved() {
        Meeting drafted = Sittings.drafted(council);
        assertRefused(MeetingViolation.AGENDA_NOT_APPROVED, () -> drafted.convene(council.secretary(), before()));
        Meeting planned = Sittings.planned(council);
        assertRefused(MeetingViolation.AGENDA_NOT_APPROVED, () -> planned.convene(council.secretary(), before()));
        Meeting meeting = Sittings.approved(council);
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.convene(council.member(9), before()));
        meeting.convene(council.secretary(), before());

        assertEquals(MeetingState.CONVENED, meeting.state());
        assertEquals(before(), meeting.convenedAt());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.convene(council.secretary(), before()));
    }

    @Test
    void aMeetingIsCancelledWithAReasonBeforeItOpens() {
        Meeting meeting = Sittings.convened(council);
        assertRefused(MeetingViolation.REASON_REQUIRED, () -> meeting.cancel(" ", council.secretary(), before()));
        assertRefused(MeetingViolation.REASON_REQUIRED, () -> meeting.cancel(null, council.secretary(), before()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.cancel("Боран", council.member(9), before()));
        meeting.cancel("Боран", council.chair(), before());

        assertEquals(MeetingState.CANCELLED, meeting.state());
        assertEquals("Боран", meeting.endReason());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.open(council.chair(), council.secretary(), now()));
        Meeting open = Sittings.open(council, 14);
        assertRefused(MeetingViolation.WRONG_STATE, () -> open.cancel("Боран", council.chair(), now()));
        assertEquals(List.of(), meeting.guests());
    }
}
