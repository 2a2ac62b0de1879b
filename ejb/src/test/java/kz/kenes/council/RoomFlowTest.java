package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.calendar.api.AnswerMeeting;
import kz.kenes.council.calendar.service.AnswersBean;
import kz.kenes.council.calendar.service.OpenMeetingsBean;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.council.meeting.api.InviteGuest;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.live.api.GivenAnswer;
import kz.kenes.council.meeting.live.api.RoomView;
import kz.kenes.council.meeting.live.api.SendContribution;
import kz.kenes.council.meeting.live.service.LiveMeetingsBean;
import kz.kenes.council.meeting.live.service.MeetingRoomsBean;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.council.meeting.service.AttendancesBean;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.GuestKind;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.api.ProposeAmendment;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.AmendmentsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import org.junit.jupiter.api.Test;

/** The room of a meeting shows the same as its parts read one by one, and asks the database no more in a large meeting. */
class RoomFlowTest {

    private static final int STATEMENTS = 7;

    private static RoomView room(CouncilWorkshop council, int item) {
        List<RoomView> seen = new ArrayList<>();
        int sent = council.workshop.statements(
                () -> seen.add(council.ask(MeetingRoomsBean.class, r -> r.look(council.meeting, item))));
        assertTrue(sent <= STATEMENTS, () -> sent + " statements");
        return seen.get(0);
    }

    /** The components of a record by name, without some. */
    private static Map<String, Object> parts(Record record, String... without) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                parts.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        Set.of(without).forEach(parts::remove);
        return parts;
    }

    private static List<Map<String, Object>> agenda(MeetingView meeting) {
        return meeting.agenda().stream()
                .map(item -> parts(item, "remits", "materials"))
                .toList();
    }

    private static RoomView assertSame(CouncilWorkshop council, int item) {
        RoomView room = room(council, item);
        MeetingView meeting = council.look();
        assertEquals(parts(meeting, "agenda"), parts(room.meeting(), "agenda"));
        assertEquals(agenda(meeting), agenda(room.meeting()));
        assertEquals(council.ask(AttendancesBean.class, a -> a.sheet(council.meeting)), room.sheet());
        if (room.ballot() != null) {
            assertEquals(council.ask(VotingBean.class, v -> v.get(room.ballot().id())), room.ballot());
        }
        if (room.live() != null) {
            assertEquals(
                    parts(council.ask(LiveMeetingsBean.class, l -> l.look(council.meeting)), "questions"),
                    parts(room.live(), "questions"));
        }
        if (room.draft() != null) {
            long id = room.meeting().agenda().get(item - 1).id();
            assertEquals(council.ask(AmendmentsBean.class, a -> a.draft(id)), room.draft());
        }
        return room;
    }

    @Test
    @Clause({"MTG-08", "MTG-13", "MTG-16", "MTG-23", "MTG-25"})
    void theRoomOfAnOpenMeetingIsReadAsAWhole() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(3, 14);
            long first = council.look().agenda().get(0).id();
            long second = council.look().agenda().get(1).id();
            council.tell(
                    AttendancesBean.class,
                    a -> a.invite(new InviteGuest(council.meeting, "Қонақ", "Зауыт", GuestKind.STAKEHOLDER)));
            council.tell(
                    AmendmentsBean.class,
                    a -> a.propose(new ProposeAmendment(
                            first, council.members.get(5).id(), null, CouncilWorkshop.said("Жарияланады."))));
            RoomView begun = assertSame(council, 1);
            assertNull(begun.ballot());
            assertEquals(1, begun.draft().amendments().size());
            assertEquals(1, begun.sheet().guests().size());

            long ballot = council.ask(VotingBean.class, v -> v.open(second, null));
            hand(council, ballot, 4, Choice.FOR);
            hand(council, ballot, 6, Choice.AGAINST);
            for (int number : List.of(6, 5)) {
                council.asMember(number).tell(LiveMeetingsBean.class, l -> l.askToSpeak(second));
                council.tell(
                        LiveMeetingsBean.class,
                        l -> l.send(new SendContribution(second, ContributionKind.QUESTION, "Қашан?", null)));
            }
            council.asSecretary();
            RoomView secretary = assertSame(council, 2);
            assertEquals(2, secretary.ballot().votes().size());
            assertEquals(12, secretary.ballot().notVoted().size());
            assertEquals(2, secretary.live().speakers().size());
            assertEquals(2, secretary.live().contributions().size());
            assertSame(council.asMember(7), 2);
            assertEquals(2, room(council, 2).live().contributions().size());
            assertNull(assertSame(council, 3).ballot());
            council.workshop.as(council.rector, Role.RECTOR);
            RoomView outside = assertSame(council, 2);
            assertEquals(List.of(), outside.ballot().votes());
            assertEquals(List.of(), outside.live().contributions());

            council.asSecretary()
                    .tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
            council.tell(VotingBean.class, v -> v.close(ballot, 1));
            assertEquals(13, assertSame(council, 2).ballot().votesFor());
            assertEquals(3, room(council, 9).item());
            assertEquals(1, room(council, -1).item());
            council.workshop.as(council.stranger, Role.EMPLOYEE);
            RuleViolation foreign = assertThrows(RuleViolation.class, () -> room(council, 1));
            assertEquals(SharedViolation.NOT_FOUND, foreign.violation());
        }
    }

    private static void hand(CouncilWorkshop council, long ballot, int number, Choice choice) {
        council.tell(
                VotingBean.class,
                v -> v.recordHands(new RecordHands(
                        ballot,
                        1,
                        null,
                        List.of(new RecordHands.Hand(council.members.get(number).id(), choice)))));
    }

    @Test
    @Clause({"MTG-07", "MTG-08", "MTG-09"})
    void beforeTheOpeningTheRoomTellsWhoComes() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.planned(2);
            council.tell(MeetingsBean.class, m -> m.submitAgenda(council.meeting, council.version()));
            council.asChair().tell(MeetingsBean.class, m -> m.approveAgenda(council.meeting, council.version()));
            council.asSecretary().tell(MeetingsBean.class, m -> m.convene(council.meeting, council.version()));
            council.workshop.as(council.stranger, Role.EMPLOYEE);
            council.tell(OpenMeetingsBean.class, o -> o.register(council.meeting, "Басқа университет"));
            council.asMember(5)
                    .tell(
                            AnswersBean.class,
                            a -> a.answer(new AnswerMeeting(council.meeting, AnswerChoice.NO, "Іссапар")));
            GivenAnswer answer = new GivenAnswer(council.members.get(5).id(), AnswerChoice.NO, "Іссапар");

            RoomView member = assertSame(council, 1);
            assertNull(member.live());
            assertNull(member.draft());
            assertEquals(List.of(), member.answers());
            assertEquals(List.of(), member.observers());
            RoomView chair = assertSame(council.asChair(), 1);
            assertEquals(List.of(answer), chair.answers());
            assertEquals(List.of(), chair.observers());
            RoomView secretary = assertSame(council.asSecretary(), 1);
            assertEquals(List.of(answer), secretary.answers());
            assertEquals(council.ask(OpenMeetingsBean.class, o -> o.observers(council.meeting)), secretary.observers());

            long observer = secretary.observers().get(0).id();
            council.tell(OpenMeetingsBean.class, o -> o.admit(observer));
            RoomView admitted = assertSame(council, 1);
            assertEquals(List.of(), admitted.observers());
            assertEquals(1, admitted.sheet().guests().size());
            council.tell(AttendancesBean.class, a -> a.excuseDeclined(council.meeting));
            assertSame(council, 2);
        }
    }

    @Test
    @Clause({"MTG-16", "MTG-23"})
    void whoFollowsIsAskedWithWhatIsSeen() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(3, 14);
            long second = council.look().agenda().get(1).id();
            long ballot = council.ask(VotingBean.class, v -> v.open(second, null));
            hand(council, ballot, 4, Choice.FOR);
            for (int number : List.of(4, 5, 17)) {
                council.asMember(number);
                List<PadView> asked = council.ask(VotingBean.class, v -> v.pad(council.meeting));
                assertEquals(
                        asked,
                        council.ask(LiveMeetingsBean.class, l -> l.look(council.meeting))
                                .questions());
                assertEquals(number == 5, asked.get(0).mayVote());
            }
            assertNotNull(council.ask(VotingBean.class, v -> v.pad(council.meeting))
                    .get(0)
                    .refusal());
            assertEquals(
                    3,
                    council.workshop.statements(
                            () -> council.ask(LiveMeetingsBean.class, l -> l.look(council.meeting))));
            assertEquals(3, council.workshop.statements(() -> council.ask(VotingBean.class, v -> v.get(ballot))));
            council.workshop.as(council.rector, Role.RECTOR);
            assertEquals(
                    List.of(),
                    council.ask(LiveMeetingsBean.class, l -> l.look(council.meeting))
                            .questions());
        }
    }
}
