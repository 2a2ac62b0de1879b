package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.Desk;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Statements;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;

/** What the meeting page asks of the database, on the server: 20 items, 36 members, votes and decisions. */
class MeetingPageStatementsIT {

    private static final int ITEMS = 20;

    /** The account behind the sign-in name is asked for when it is not known from a moment ago. */
    private static final int CALLER = 1;

    @Test
    void aFullMeetingCostsFourStatementsBesideTheCaller() {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.REPUBLICAN_COUNCIL, 36);
        long meeting = council.open(ITEMS, 30);
        for (int i = 0; i < ITEMS; i++) {
            decide(council, council.ballot(meeting, i));
        }
        MeetingView view = council.look(meeting);
        assertEquals(ITEMS, view.agenda().size());
        assertTrue(view.agenda().stream()
                .allMatch(item -> item.decisions().size() == 1 && item.ballots().size() == 1));

        Meetings meetings = council.secretary().api(Meetings.class);
        assertAtMost(4 + CALLER, council, () -> meetings.get(meeting));
        assertAtMost(2 + CALLER, council, () -> meetings.list(ListQuery.first(25)));
        assertAtMost(
                2 + CALLER, council, () -> council.secretary().api(Bodies.class).list(ListQuery.first(25)));
        assertAtMost(
                3 + CALLER, council, () -> council.secretary().api(Desk.class).entries());
    }

    private static void assertAtMost(int most, RemoteCouncil council, Runnable call) {
        call.run();
        List<String> sent = Statements.of(council.kenes, call);
        assertTrue(sent.size() <= most, () -> sent.size() + ":\n" + String.join("\n", sent));
    }

    private static void decide(RemoteCouncil council, long ballot) {
        Voting voting = council.secretary().api(Voting.class);
        long version = voting.get(ballot).version();
        voting.recordHands(new RecordHands(ballot, version, Choice.FOR, List.of()));
        voting.close(ballot, version);
        council.secretary()
                .api(Decisions.class)
                .record(new RecordDecision(
                        ballot,
                        DecisionType.BINDING,
                        RemoteCouncil.said("Бекітілсін."),
                        List.of(
                                council.members.get(5).id(),
                                council.members.get(6).id()),
                        List.of(),
                        RemoteCouncil.today().plusMonths(1),
                        "«Білім туралы» Заң"));
    }
}
