package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.Desk;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.api.Tasks;
import kz.kenes.council.group.api.GroupRow;
import kz.kenes.council.group.api.WorkingGroups;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.council.meeting.live.api.SendContribution;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.council.proposal.api.ProposalRow;
import kz.kenes.council.proposal.api.Proposals;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.plan.event.api.EventRow;
import kz.kenes.plan.event.api.Events;
import kz.kenes.plan.report.api.Reports;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.api.Plans;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import kz.kenes.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What whole pages ask of the database, from the request to the last byte: the frame, its bell and the parts of the page. */
class PageStatementsIT extends Browser {

    private static final int ITEMS = 20;
    /** The secretary also sees who was told of the meeting. */
    private static final int MEETING_OF_SECRETARY = 5;

    private static final int MEETING = 4;

    /** Meeting with its roll, steps, agenda with votes, positions, guests, what was done with the item, amendments. */
    private static final int ROOM = 7;
    /** Meeting with its roll, agenda with votes, what was done with the item. */
    private static final int LIVE = 3;

    private static final int PAD = 2;
    /** The account behind the sign-in name is asked for when it is not known from a moment ago. */
    private static final int CALLER = 1;

    private final List<Executable> found = new ArrayList<>();

    private void assertAtMost(int most, String address) {
        Runnable look = () -> assertEquals(
                200, page.request().get(kenes().at(address).toString()).status(), address);
        List<String> sent = Statements.ofLook(kenes(), look);
        found.add(() -> assertTrue(
                sent.size() <= most, () -> address + " sends " + sent.size() + ":\n" + String.join("\n", sent)));
    }

    @Test
    void aFullMeetingCostsNoMoreThanASmallOne() {
        RemoteCouncil council = new RemoteCouncil(kenes(), BodyKind.REPUBLICAN_COUNCIL, 36);
        long meeting = council.open(ITEMS, 30);
        for (int item = 0; item < ITEMS; item++) {
            council.decide(
                    council.ballot(meeting, item),
                    DecisionType.BINDING,
                    RemoteCouncil.said("Бекітілсін."),
                    List.of(council.members.get(5).id(), council.members.get(6).id()),
                    RemoteCouncil.today().plusMonths(1));
        }
        MeetingView view = council.look(meeting);
        assertEquals(ITEMS, view.agenda().size());
        assertTrue(view.agenda().stream()
                .allMatch(item -> item.decisions().size() == 1 && item.ballots().size() == 1));

        Remote secretary = council.secretary().remote();
        assertAtMost(4 + CALLER, () -> secretary.api(Meetings.class).get(meeting));
        assertAtMost(2 + CALLER, () -> secretary.api(Meetings.class).list(ListQuery.first(25)));
        assertAtMost(2 + CALLER, () -> secretary.api(Bodies.class).list(ListQuery.first(25)));
        assertAtMost(3 + CALLER, () -> secretary.api(Desk.class).entries());
        assertMeeting(MEETING_OF_SECRETARY, council.secretary(), meeting);
        assertMeeting(MEETING, council.chair(), meeting);
        assertMeeting(MEETING, council.members.get(5), meeting);
        assertAll(found);
    }

    /** All who follow a meeting read its pages anew at every change. */
    @Test
    void followingAMeetingCostsNoMoreInALargeOne() {
        RemoteCouncil council = new RemoteCouncil(kenes(), BodyKind.REPUBLICAN_COUNCIL, 36);
        long meeting = council.open(ITEMS, 30);
        Voting bySecretary = council.secretary().api(Voting.class);
        long closed = council.ballot(meeting, 0);
        bySecretary.recordHands(new RecordHands(closed, bySecretary.get(closed).version(), Choice.FOR, List.of()));
        bySecretary.close(closed, bySecretary.get(closed).version());
        long open = council.ballot(meeting, 1);
        long second = council.look(meeting).agenda().get(1).id();
        for (Member member : council.members.subList(4, 20)) {
            member.api(Voting.class).cast(new CastVote(open, Choice.FOR));
            member.api(LiveMeetings.class).askToSpeak(second);
            member.api(LiveMeetings.class)
                    .send(new SendContribution(second, ContributionKind.QUESTION, "Қашан?", null));
        }
        for (Member reader : List.of(council.secretary(), council.chair(), council.members.get(5))) {
            atDesk();
            signIn(reader.username(), reader.password());
            for (int item = 1; item <= 3; item++) {
                assertAtMost(ROOM, "council/room?id=" + meeting + "&item=" + item);
            }
            assertAtMost(LIVE, "council/live?id=" + meeting);
            assertAtMost(LIVE, "council/hall?id=" + meeting);
            assertAtMost(PAD, "council/pad?id=" + meeting);
            assertAtMostAtAChange(ROOM, "council/room?id=" + meeting + "&item=2");
            assertAtMostAtAChange(LIVE, "council/live?id=" + meeting);
            assertAtMostAtAChange(LIVE, "council/hall?id=" + meeting);
        }
        assertAll(found);
    }

    private void assertAtMostAtAChange(int most, String address) {
        go(address);
        page.locator("[data-state=on]").waitFor();
        settle();
        List<String> sent = Statements.ofLook(kenes(), () -> {
            page.evaluate("kenesLook()");
            settle();
        });
        found.add(() -> assertTrue(
                !sent.isEmpty() && sent.size() <= most,
                () -> address + " sends at a change " + sent.size() + ":\n" + String.join("\n", sent)));
    }

    private void assertAtMost(int most, Runnable call) {
        call.run();
        List<String> sent = Statements.of(kenes(), call);
        found.add(() -> assertTrue(sent.size() <= most, () -> sent.size() + ":\n" + String.join("\n", sent)));
    }

    private void assertMeeting(int most, Member reader, long meeting) {
        atDesk();
        signIn(reader.username(), reader.password());
        assertAtMost(most, "council/meeting?id=" + meeting);
    }

    @Test
    void theYearOfABodyCostsAFixedNumberOfStatements() {
        Remote secretary = Remote.as(kenes(), "usecretary");
        long plan = first(secretary.api(Plans.class).list(ListQuery.first(1).filteredBy("state", "EFFECTIVE")))
                .id();
        PlanView planned = secretary.api(Plans.class).get(plan);
        PlanItemView line = planned.items().get(0);
        long report =
                first(secretary.api(Reports.class).list(ListQuery.first(1))).id();
        long part = secretary.api(Reports.class).get(report).sections().get(0).id();
        signIn("usecretary");
        assertAtMost(
                2,
                "plan/plans",
                "plan/plan-progress?line=" + line.line(),
                "plan/report-part?part=" + part + "&id=" + report);
        assertAtMost(3, "plan/plan-meeting?id=" + plan, "plan/plan-copy?id=" + plan, "plan/monitoring");
        assertAtMost(4, "plan/plan-item?id=" + plan, "plan/reports", "plan/report-facts?figure=VOTES&id=" + report);
        assertAtMost(
                5,
                "plan/plan-fact?id=" + plan,
                "plan/plan-item?id=" + plan + "&item=" + line.id(),
                "plan/report-tasks?id=" + report);
        assertAtMost(
                6,
                "plan/plan?id=" + plan,
                "plan/report?id=" + report,
                "plan/unit-reports",
                "plan/year-book",
                "council/duties?id=" + planned.bodyId());
        atDesk();
        signIn("teacher");
        assertAtMost(6, "plan/plan?id=" + plan);
        assertAll(found);
    }

    @Test
    void theWorkOfABodyCostsAFixedNumberOfStatements() {
        Remote secretary = Remote.as(kenes(), "usecretary");
        TaskRow task = first(secretary.api(Tasks.class).list(ListQuery.first(1).filteredBy("whose", "kept")));
        EventRow event = first(secretary.api(Events.class).list(ListQuery.first(1)));
        ProposalRow proposal =
                first(secretary.api(Proposals.class).list(ListQuery.first(1).filteredBy("queue", "true")));
        GroupRow group = first(secretary.api(WorkingGroups.class).list(ListQuery.first(1)));
        signIn("usecretary");
        assertAtMost(2, "plan/events", "council/proposals", "council/groups");
        assertAtMost(3, "council/tasks", "council/execution");
        assertAtMost(4, "council/proposal?id=" + proposal.id(), "council/group?id=" + group.id());
        assertAtMost(
                5,
                "council/calendar?view=MONTH",
                "council/calendar?view=YEAR",
                "council/calendar?view=LIST",
                "council/task?id=" + task.id());
        assertAtMost(
                6,
                "council/proposal-include?id=" + proposal.id(),
                "plan/event?id=" + event.id(),
                "plan/event-participants?id=" + event.id());
        assertAll(found);
    }

    private static <T> T first(ListPage<T> page) {
        return page.rows().get(0);
    }

    private void assertAtMost(int most, String first, String... others) {
        assertAtMost(most, first);
        List.of(others).forEach(address -> assertAtMost(most, address));
    }
}
