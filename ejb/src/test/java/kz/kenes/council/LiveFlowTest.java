package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import kz.kenes.council.meeting.live.LiveViolation;
import kz.kenes.council.meeting.live.api.LiveView;
import kz.kenes.council.meeting.live.api.SendContribution;
import kz.kenes.council.meeting.live.api.SpeechRow;
import kz.kenes.council.meeting.live.service.LiveMeetingsBean;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class LiveFlowTest {

    private static LiveView look(CouncilWorkshop council) {
        return council.ask(LiveMeetingsBean.class, live -> live.look(council.meeting));
    }

    @Test
    @Clause({"MTG-09", "MTG-13", "MTG-16"})
    void theHallSeesTheTallyWhenTheVoteIsClosed() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(3, 14);
            LiveView begun = look(council.asMember(5));
            assertEquals(1, begun.item().ordinal());
            assertNull(begun.ballot());
            long second = council.look().agenda().get(1).id();
            long ballot = council.asSecretary().ask(VotingBean.class, v -> v.open(second, null));
            council.tell(
                    VotingBean.class,
                    v -> v.recordHands(new RecordHands(
                            ballot,
                            1,
                            null,
                            List.of(new RecordHands.Hand(council.members.get(4).id(), Choice.FOR)))));
            LiveView open = look(council.asMember(5));
            council.asSecretary()
                    .tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
            council.tell(VotingBean.class, v -> v.close(ballot, 1));
            LiveView closed = look(council.asMember(5));
            assertAll(
                    () -> assertEquals(second, open.item().id()),
                    () -> assertEquals(1, open.ballot().voted()),
                    () -> assertEquals(0, open.ballot().votesFor()),
                    () -> assertNull(open.ballot().outcome()),
                    () -> assertEquals(second, closed.item().id()),
                    () -> assertEquals(14, closed.ballot().votesFor()),
                    () -> assertEquals("MTG-18", closed.ballot().clause()),
                    () -> assertTrue(closed.agenda().get(1).current()),
                    () -> assertTrue(open.member() && open.attends() && !open.conducts()),
                    () -> assertTrue(council.workshop.statements(() -> look(council)) <= 3));
            council.workshop.passes(Duration.ofMinutes(1));
            long third = council.look().agenda().get(2).id();
            council.asSecretary().tell(LiveMeetingsBean.class, live -> live.callItem(third));
            assertEquals(third, look(council).item().id());
        }
    }

    @Test
    @Clause({"MTG-25", "CNL-04"})
    void theListOfSpeakersIsKept() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(1, 14);
            long item = council.look().agenda().get(0).id();
            council.asMember(5).tell(LiveMeetingsBean.class, live -> live.askToSpeak(item));
            council.asMember(6).tell(LiveMeetingsBean.class, live -> live.askToSpeak(item));
            SpeechRow mine = look(council).mine();
            assertFalse(mine.isSpeaking());
            council.asChair().tell(LiveMeetingsBean.class, live -> live.putFirst(mine.id()));
            council.tell(LiveMeetingsBean.class, live -> live.giveFloor(mine.id(), 0));
            LiveView speaking = look(council.asMember(6));
            assertTrue(speaking.mine().isSpeaking());
            assertEquals(
                    council.workshop.now().plus(Duration.ofMinutes(5)),
                    speaking.speaking().until());
            council.tell(LiveMeetingsBean.class, live -> live.endSpeech(mine.id()));
            assertEquals(1, look(council).speakers().size());
            RuleViolation absent = assertThrows(RuleViolation.class, () -> council.asMember(18)
                    .tell(LiveMeetingsBean.class, live -> live.askToSpeak(item)));
            assertEquals(LiveViolation.NOT_PRESENT, absent.violation());
        }
    }

    @Test
    @Clause("MTG-25")
    void aTextSentTwiceIsKeptOnce() {
        try (CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20)) {
            council.open(1, 14);
            long item = council.look().agenda().get(0).id();
            SendContribution text = new SendContribution(item, ContributionKind.PROPOSAL, "Мерзімі ұзартылсын", "k1");
            council.asMember(5).tell(LiveMeetingsBean.class, live -> live.send(text));
            council.tell(LiveMeetingsBean.class, live -> live.send(text));
            council.asMember(6).tell(LiveMeetingsBean.class, live -> live.send(text));
            assertEquals(2, look(council).contributions().size());
            council.workshop.as(council.rector, Role.RECTOR);
            assertEquals(List.of(), look(council).contributions(), "for those who sit in the meeting");
        }
    }
}
