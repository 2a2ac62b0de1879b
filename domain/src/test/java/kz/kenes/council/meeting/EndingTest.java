package kz.kenes.council.meeting;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.voting.Ballot;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** A meeting is closed, or was not held. */
class EndingTest {

    private final Council council = Councils.ok();

    @Test
    void secretaryOrPresiderClosesIt() {
        Meeting meeting = Sittings.open(council, 14);
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.close(council.member(5), now()));
        meeting.close(council.secretary(), now());

        assertEquals(MeetingState.CLOSED, meeting.state());
        assertEquals(now(), meeting.closedAt());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.close(council.secretary(), now()));
    }

    @Test
    @Clause("MTG-13")
    void itDoesNotCloseWhileAVoteIsOpen() {
        Meeting meeting = Sittings.open(council, 14);
        Ballot ballot = new Ballot(meeting.agenda().items().get(0), null, council.secretary(), now());
        assertRefused(MeetingViolation.BALLOT_OPEN, () -> meeting.close(council.chair(), now()));
        ballot.close(List.of(), council.chair(), now());
        meeting.close(council.chair(), now());
        assertEquals(MeetingState.CLOSED, meeting.state());
    }

    @Test
    @Clause("MTG-13")
    void withoutAQuorumItIsRecordedAsNotHeldAndANewDateIsProposed() {
        Meeting meeting = Sittings.attended(council, 13);
        assertRefused(
                MeetingViolation.NEW_DATE_NOT_LATER, () -> meeting.recordNotHeld(now(), council.secretary(), now()));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> meeting.recordNotHeld(null, council.chair(), now()));
        meeting.recordNotHeld(at(DAY.plusDays(7), 15), council.secretary(), now());

        assertEquals(MeetingState.NOT_HELD, meeting.state());
        assertEquals(at(DAY.plusDays(7), 15), meeting.proposedStart());
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.open(council.chair(), council.secretary(), now()));
    }

    @Test
    @Clause("MTG-13")
    void withAQuorumItIsNotRecordedAsNotHeld() {
        Meeting meeting = Sittings.attended(council, 14);
        assertRefused(MeetingViolation.QUORUM_REACHED, () -> meeting.recordNotHeld(null, council.secretary(), now()));
        Meeting planned = Sittings.planned(council);
        assertRefused(MeetingViolation.WRONG_STATE, () -> planned.recordNotHeld(null, council.secretary(), now()));
    }

    @Test
    @Clause("MTG-13")
    void anOpenMeetingThatOnlyHeardMayStillBeRecordedAsNotHeld() {
        Council republican = Councils.republican();
        Meeting meeting = Sittings.open(republican, 23);
        meeting.recordNotHeld(null, republican.secretary(), now());

        assertEquals(MeetingState.NOT_HELD, meeting.state());
        assertNull(meeting.proposedStart());
    }

    @Test
    @Clause("MTG-13")
    void aMeetingThatVotedWasHeldEvenIfTheQuorumIsLostLater() {
        Meeting meeting = Sittings.open(council, 14);
        new Ballot(meeting.agenda().items().get(0), null, council.secretary(), now())
                .close(List.of(), council.chair(), now());
        meeting.roll().mark(council.member(14), Presence.ABSENT, null, now(), council.secretary(), now());

        assertRefused(MeetingViolation.VOTES_TAKEN, () -> meeting.recordNotHeld(null, council.secretary(), now()));
    }

    @Test
    void nothingIsVotedOutsideAnOpenMeeting() {
        Meeting meeting = Sittings.attended(council, 14);
        assertRefused(
                MeetingViolation.WRONG_STATE,
                () -> new Ballot(meeting.agenda().items().get(0), null, council.secretary(), now()));
    }

    @Test
    @Clause({"MTG-25", "MTG-26", "MTG-28"})
    void theMinutesFollowTheClosing() {
        Meeting meeting = Sittings.open(council, 14);
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.draftMinutes(council.secretary(), now()));
        assertRefused(MeetingViolation.WRONG_STATE, meeting::freezeRecord);
        assertRefused(MeetingViolation.WRONG_STATE, () -> meeting.signMinutes(true, council.chair(), now()));
        meeting.close(council.secretary(), now());
        meeting.draftMinutes(council.secretary(), now());
        meeting.freezeRecord();
        meeting.signMinutes(false, council.secretary(), now());
        meeting.signMinutes(true, council.chair(), now());

        assertEquals(
                List.of(
                        MeetingState.PLANNED,
                        MeetingState.AGENDA_DRAFTED,
                        MeetingState.AGENDA_APPROVED,
                        MeetingState.CONVENED,
                        MeetingState.OPEN,
                        MeetingState.CLOSED,
                        MeetingState.MINUTES_DRAFTED,
                        MeetingState.PARTLY_SIGNED,
                        MeetingState.SIGNED),
                meeting.steps().stream().map(MeetingStep::state).toList());
    }
}
