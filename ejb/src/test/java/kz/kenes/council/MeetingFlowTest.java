package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.api.DeskStep;
import kz.kenes.approval.service.ApprovalsBean;
import kz.kenes.council.api.DeskKind;
import kz.kenes.council.meeting.MeetingConvened;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.api.AttendanceRow;
import kz.kenes.council.meeting.api.AttendanceSheet;
import kz.kenes.council.meeting.api.MeetingAction;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.PersonRef;
import kz.kenes.council.meeting.service.AgendasBean;
import kz.kenes.council.meeting.service.AttendancesBean;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.service.BodiesBean;
import kz.kenes.council.service.DeskBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.voting.VotingViolation;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.DecisionsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.WallClock;
import org.junit.jupiter.api.Test;

class MeetingFlowTest {

    @Test
    void aMeetingIsCarriedThroughToItsDecision() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(2, 14);
            long item = council.look().agenda().get(0).id();
            long ballot = council.ask(VotingBean.class, voting -> voting.open(item, null));
            Receipt first = council.asMember(4).ask(VotingBean.class, v -> v.cast(new CastVote(ballot, Choice.FOR)));
            Receipt again = council.ask(VotingBean.class, v -> v.cast(new CastVote(ballot, Choice.FOR)));
            BallotView open = council.asSecretary().ask(VotingBean.class, v -> v.get(ballot));
            council.tell(
                    VotingBean.class,
                    v -> v.recordHands(new RecordHands(
                            ballot,
                            open.version(),
                            Choice.FOR,
                            List.of(new RecordHands.Hand(council.members.get(5).id(), Choice.AGAINST)))));
            BallotView closed = council.ask(VotingBean.class, v -> v.close(ballot, open.version()));
            council.tell(
                    DecisionsBean.class,
                    d -> d.record(new RecordDecision(
                            ballot,
                            DecisionType.BINDING,
                            CouncilWorkshop.said("Бекітілсін."),
                            List.of(council.members.get(6).id()),
                            List.of(),
                            null)));
            MeetingView view = council.look();

            assertAll(
                    () -> assertEquals(first.code(), again.code()),
                    () -> assertTrue(again.repeated()),
                    () -> assertEquals(1, open.votesFor()),
                    () -> assertEquals(13, open.notVoted().size()),
                    () -> assertEquals(Outcome.ADOPTED_BY_MAJORITY, closed.outcome()),
                    () -> assertEquals(13, closed.votesFor()),
                    () -> assertEquals(1, closed.votesAgainst()),
                    () -> assertTrue(
                            closed.calculation().startsWith("20 мүшенің 14-і қатысты (14 керек)."),
                            closed.calculation()),
                    () -> assertEquals("MTG-18", closed.clause()),
                    () -> assertEquals(14, closed.votes().size()),
                    () -> assertEquals(
                            "1.1", view.agenda().get(0).decisions().get(0).number()),
                    () -> assertEquals(
                            1,
                            view.agenda()
                                    .get(0)
                                    .decisions()
                                    .get(0)
                                    .responsible()
                                    .size()),
                    () -> assertEquals(MeetingState.OPEN, view.state()),
                    () -> assertEquals(
                            1, council.workshop.events(MeetingConvened.class).size()),
                    () -> assertEquals(
                            19,
                            council.workshop
                                    .events(MeetingConvened.class)
                                    .get(0)
                                    .invitation()
                                    .persons()
                                    .size()));
        }
    }

    @Test
    void theMeetingPageCostsFourStatementsInEveryState() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.REPUBLICAN_COUNCIL, 36)) {
            council.planned(20);
            assertEquals(4, council.workshop.statements(council::look), "planned");
            CouncilWorkshop held = new CouncilWorkshop(BodyKind.REPUBLICAN_COUNCIL, 36).open(20, 30);
            for (int i = 0; i < 20; i++) {
                long item = held.look().agenda().get(i).id();
                long ballot = held.ask(VotingBean.class, voting -> voting.open(item, null));
                if (i < 19) {
                    held.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
                    held.tell(VotingBean.class, v -> v.close(ballot, 1));
                    held.tell(
                            DecisionsBean.class,
                            d -> d.record(new RecordDecision(
                                    ballot,
                                    DecisionType.BINDING,
                                    CouncilWorkshop.said("Бекітілсін."),
                                    List.of(
                                            held.members.get(6).id(),
                                            held.members.get(7).id()),
                                    List.of(),
                                    null,
                                    "«Білім туралы» Заң")));
                }
            }
            assertEquals(4, held.workshop.statements(held::look), "open");
            assertEquals(
                    2, held.workshop.statements(() -> held.ask(MeetingsBean.class, m -> m.list(ListQuery.first(25)))));
            assertEquals(
                    2, held.workshop.statements(() -> held.ask(BodiesBean.class, b -> b.list(ListQuery.first(25)))));
            assertTrue(held.workshop.statements(() -> held.ask(DeskBean.class, DeskBean::entries)) <= 4);
            held.close();
        }
    }

    @Test
    void theSheetNamesEveryHolderAndPosition() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.planned(1);
            List<AttendanceRow> before = council.ask(AttendancesBean.class, a -> a.sheet(council.meeting))
                    .members();
            assertSeats(council, before);
            CouncilWorkshop open = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20).open(1, 14);
            AttendanceSheet sheet = open.ask(AttendancesBean.class, a -> a.sheet(open.meeting));
            assertSeats(open, sheet.members());
            assertEquals(14, sheet.quorum().present());
            assertEquals(5, sheet.quorum().missing().size());
            assertEquals(sheet.quorum(), open.look().quorum());
            assertEquals(
                    List.of(open.chair().id()),
                    open.look().presiders().stream().map(PersonRef::id).toList());
            open.close();
        }
    }

    private static void assertSeats(CouncilWorkshop council, List<AttendanceRow> rows) {
        assertEquals(20, rows.size());
        assertEquals(council.chair().id(), rows.get(0).personId());
        assertEquals("Оқу ісі жөніндегі проректор", rows.get(0).position().kk());
        assertNull(rows.get(4).personId());
        assertEquals("Бос орын", rows.get(4).position().kk());
        assertEquals(council.members.get(4).id(), rows.get(5).personId());
        assertEquals("қызметкер", rows.get(5).position().kk());
    }

    @Test
    @Clause("MTG-09")
    void aForeignMeetingIsAsAbsentAsAnUnknownOne() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.planned(1);
            council.workshop.as(council.stranger, Role.SECRETARY);
            RuleViolation foreign = assertThrows(RuleViolation.class, council::look);
            RuleViolation absent = assertThrows(
                    RuleViolation.class, () -> council.ask(MeetingsBean.class, meetings -> meetings.get(-5)));
            assertEquals(SharedViolation.NOT_FOUND, foreign.violation());
            assertEquals(foreign.getMessage(), absent.getMessage());
            assertEquals(
                    0,
                    council.ask(MeetingsBean.class, m -> m.list(ListQuery.first(5)))
                            .total());
            council.workshop.as(council.rector, Role.RECTOR);
            assertFalse(council.look().agenda().isEmpty());
            assertEquals(
                    1,
                    council.ask(BodiesBean.class, b -> b.list(ListQuery.first(5)))
                            .total());
        }
    }

    @Test
    @Clause("CNL-22")
    void theNationalCentrePreparesTheMaterialsOfTheRepublicanCouncil() {
        FileContent note = new FileContent("анықтама.csv", "text/csv", "а;б".getBytes(StandardCharsets.UTF_8));
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.REPUBLICAN_COUNCIL, 20)) {
            council.planned(1);
            long item = council.look().agenda().get(0).id();
            Person expert = council.ofCentre(LocalDate.ofInstant(council.workshop.now(), WallClock.KAZAKHSTAN));
            council.workshop.as(expert, Role.EMPLOYEE);
            assertEquals(Set.of(MeetingAction.PREPARE), council.look().actions());
            long file = council.ask(AgendasBean.class, a -> a.attach(item, note));
            assertEquals(1, council.look().agenda().get(0).materials().size());
            council.tell(AgendasBean.class, a -> a.detach(item, file));
            RuleViolation agenda = assertThrows(
                    RuleViolation.class,
                    () -> council.tell(AgendasBean.class, a -> a.removeItem(item, council.version())));
            assertEquals(MeetingViolation.NOT_SECRETARY, agenda.violation());
            council.workshop.as(council.secretary(), Role.EMPLOYEE);
            RuleViolation role =
                    assertThrows(RuleViolation.class, () -> council.ask(AgendasBean.class, a -> a.attach(item, note)));
            assertEquals(SharedViolation.NOT_ALLOWED, role.violation());
            council.workshop.as(expert, Role.EMPLOYEE);
            council.workshop.passes(Duration.ofDays(1));
            RuleViolation left =
                    assertThrows(RuleViolation.class, () -> council.ask(AgendasBean.class, a -> a.attach(item, note)));
            assertEquals(SharedViolation.NOT_FOUND, left.violation());
        }
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.planned(1);
            council.workshop.as(council.ofCentre(null), Role.EMPLOYEE);
            assertEquals(
                    SharedViolation.NOT_FOUND,
                    assertThrows(RuleViolation.class, council::look).violation());
        }
    }

    @Test
    void whatWaitsStandsOnTheDesk() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.planned(1);
            assertEquals(List.of(DeskKind.DRAFT_AGENDA), kinds(council.asSecretary()));
            council.tell(MeetingsBean.class, m -> m.submitAgenda(council.meeting, council.version()));
            assertEquals(List.of(), kinds(council.asChair()));
            List<DeskStep> steps = council.ask(ApprovalsBean.class, ApprovalsBean::mySteps);
            assertEquals(
                    List.of("/council/agenda?id=" + council.meeting),
                    steps.stream().map(DeskStep::link).toList());
            council.tell(MeetingsBean.class, m -> m.approveAgenda(council.meeting, council.version()));
            assertEquals(List.of(DeskKind.CONVENE), kinds(council.asSecretary()));
        }
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(1, 19);
            assertEquals(List.of(DeskKind.ATTEND), kinds(council.asMember(5)));
            long item = council.look().agenda().get(0).id();
            long ballot = council.asSecretary().ask(VotingBean.class, v -> v.open(item, null));
            assertEquals(List.of(DeskKind.VOTE), kinds(council.asMember(5)));
            council.tell(VotingBean.class, v -> v.cast(new CastVote(ballot, Choice.FOR)));
            assertEquals(List.of(DeskKind.ATTEND), kinds(council));
        }
    }

    @Test
    void onlyMembersWhoArePresentVote() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(1, 14);
            long item = council.look().agenda().get(0).id();
            long ballot = council.ask(VotingBean.class, v -> v.open(item, null));
            council.asMember(18);
            assertEquals(VotingViolation.NOT_PRESENT, refusal(council, ballot));
            assertFalse(council.ask(VotingBean.class, v -> v.pad(council.meeting))
                    .get(0)
                    .mayVote());
            council.workshop.as(council.rector, Role.MEMBER);
            assertEquals(VotingViolation.NOT_MEMBER, refusal(council, ballot));
            council.workshop.as(council.stranger, Role.MEMBER);
            assertEquals(SharedViolation.NOT_FOUND, refusal(council, ballot));
        }
    }

    private static Object refusal(CouncilWorkshop council, long ballot) {
        return assertThrows(
                        RuleViolation.class,
                        () -> council.ask(VotingBean.class, v -> v.cast(new CastVote(ballot, Choice.FOR))))
                .violation();
    }

    private static List<DeskKind> kinds(CouncilWorkshop council) {
        return council.ask(DeskBean.class, DeskBean::entries).stream()
                .map(entry -> entry.kind())
                .toList();
    }
}
