package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.Attendances;
import kz.kenes.council.meeting.api.ChangeAgendaItem;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** What a meeting refuses, told by one exception with its key. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VotingRefusalsIT {

    private RemoteCouncil council;
    private long meeting;

    @BeforeAll
    void open() {
        council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
        meeting = council.open(6, 15);
    }

    @Test
    @Clause("MTG-23")
    void onlyMembersWhoArePresentVote() {
        long ballot = council.ballot(meeting, 0);
        RemoteCouncil.Member colleague = council.person(Set.of(Role.MEMBER));
        council.secretary().api(Attendances.class).addGuest(meeting, "Қонақ", null);
        RemoteCouncil other = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);

        assertRefused("council.voting.NOT_PRESENT", () -> cast(council.members.get(16), ballot, Choice.FOR));
        assertRefused("council.voting.NOT_MEMBER", () -> cast(colleague, ballot, Choice.FOR));
        assertRefused(
                "council.voting.NOT_MEMBER", () -> cast(council.person(Set.of(Role.SECRETARY)), ballot, Choice.FOR));
        assertRefused("shared.NOT_FOUND", () -> cast(other.members.get(3), ballot, Choice.FOR));
        assertRefused("shared.NOT_ALLOWED", () -> cast(council.rector, ballot, Choice.FOR));
        assertEquals(0, council.secretary().api(Voting.class).get(ballot).votesFor());
    }

    @Test
    @Clause("MTG-23")
    void aVoteIsCastOnceAndStays() {
        long ballot = council.ballot(meeting, 1);
        Receipt first = cast(council.members.get(5), ballot, Choice.AGAINST);
        Receipt again = cast(council.members.get(5), ballot, Choice.AGAINST);

        assertFalse(first.repeated());
        assertTrue(again.repeated());
        assertEquals(first.code(), again.code());
        assertRefused("council.voting.VOTED_ALREADY", () -> cast(council.members.get(5), ballot, Choice.FOR));
    }

    @Test
    @Clause("MTG-23")
    void aClosedBallotIsFinal() {
        Voting voting = council.secretary().api(Voting.class);
        long ballot = council.ballot(meeting, 2);
        long version = voting.get(ballot).version();
        Receipt receipt = cast(council.members.get(6), ballot, Choice.FOR);
        voting.close(ballot, version);

        assertRefused("council.voting.BALLOT_CLOSED", () -> cast(council.members.get(7), ballot, Choice.FOR));
        assertRefused("council.voting.BALLOT_CLOSED", () -> voting.close(ballot, version));
        assertRefused(
                "council.voting.BALLOT_CLOSED",
                () -> voting.recordHands(new RecordHands(ballot, version, Choice.FOR, List.of())));
        assertEquals(
                receipt.code(), cast(council.members.get(6), ballot, Choice.FOR).code());
        assertEquals(1, voting.get(ballot).votesFor());
    }

    @Test
    @Clause("MTG-13")
    void anItemHasOneOpenBallotAndAMeetingOneOpening() {
        council.ballot(meeting, 3);
        MeetingView seen = council.look(meeting);

        assertThrows(KenesException.class, () -> council.ballot(meeting, 3));
        assertRefused("council.meeting.ALREADY_OPEN", () -> council.secretary()
                .api(Meetings.class)
                .open(meeting, seen.version(), council.chair().id()));
        assertRefused("council.meeting.BALLOT_OPEN", () -> council.secretary()
                .api(Meetings.class)
                .close(meeting, council.look(meeting).version()));
    }

    @Test
    @Clause({"CNL-04", "MTG-10", "MTG-14"})
    void aMeetingOpensWithTheRightPresiderAndAQuorumOnly() {
        long convened = council.convened(1);
        Meetings meetings = council.secretary().api(Meetings.class);

        assertRefused(
                "council.meeting.PRESIDER_NOT_PRESENT",
                () -> meetings.open(
                        convened,
                        council.look(convened).version(),
                        council.chair().id()));
        council.secretary().api(Attendances.class).markOthersPresent(convened);
        assertRefused(
                "council.meeting.PRESIDER_NOT_ENTITLED",
                () -> meetings.open(
                        convened,
                        council.look(convened).version(),
                        council.members.get(8).id()));
        assertRefused(
                "council.meeting.CHAIR_NOT_ABSENT",
                () -> meetings.open(
                        convened,
                        council.look(convened).version(),
                        council.deputy().id()));
    }

    @Test
    @Clause("MTG-05")
    void ofTwoWhoChangeTheSameAgendaOneLearnsOfTheOther() {
        long planned = council.planned("one-key", 1);
        assertEquals(planned, council.planned("one-key", 0));
        MeetingView seen = council.look(planned);
        ChangeAgendaItem change = new ChangeAgendaItem(
                seen.agenda().get(0).id(),
                seen.version(),
                RemoteCouncil.said("Басқа"),
                null,
                null,
                15,
                null,
                council.remitIds(planned));
        Agendas agendas = council.secretary().api(Agendas.class);
        agendas.changeItem(change);

        assertRefused("shared.STALE", () -> agendas.changeItem(change));
        assertRefused("council.meeting.NOT_SECRETARY", () -> council.person(Set.of(Role.SECRETARY))
                .api(Agendas.class)
                .removeItem(seen.agenda().get(0).id(), council.look(planned).version()));
        assertRefused("shared.NOT_ALLOWED", () -> council.members
                .get(9)
                .api(Agendas.class)
                .removeItem(seen.agenda().get(0).id(), council.look(planned).version()));
    }

    private static Receipt cast(RemoteCouncil.Member member, long ballot, Choice choice) {
        return member.api(Voting.class).cast(new CastVote(ballot, choice));
    }

    private static void assertRefused(String key, Executable call) {
        assertEquals(key, assertThrows(KenesException.class, call).key());
    }
}
