package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.kenes.council.meeting.live.api.SendContribution;
import kz.kenes.council.meeting.live.service.LiveMeetingsBean;
import kz.kenes.council.meeting.live.vocabulary.ContributionKind;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.minutes.service.MinutesBookBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.VotingViolation;
import kz.kenes.council.voting.api.DraftView;
import kz.kenes.council.voting.api.ProposeAmendment;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.AmendmentsBean;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.council.voting.vocabulary.MotionState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.testing.Workshop;
import org.junit.jupiter.api.Test;

class AmendmentFlowTest {

    private static CouncilWorkshop council() {
        CouncilWorkshop council = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20);
        council.workshop.knowing(
                Workshop.type("kz.kenes.council.voting.service.BallotDesk"),
                Workshop.type("kz.kenes.council.meeting.live.service.SpokenNotes"));
        return council;
    }

    private static void votes(CouncilWorkshop council, long ballot, Choice all) {
        council.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, all, List.of())));
        council.tell(VotingBean.class, v -> v.close(ballot, 1));
    }

    @Test
    @Clause("MTG-25")
    void theWholeFollowsFromItsAmendments() {
        try (CouncilWorkshop council = council()) {
            council.open(2, 14);
            long item = council.look().agenda().get(0).id();
            long first = council.ask(
                    AmendmentsBean.class,
                    a -> a.propose(new ProposeAmendment(
                            item,
                            council.members.get(5).id(),
                            CouncilWorkshop.said("Бекітілсін."),
                            CouncilWorkshop.said("Мақұлдансын."))));
            RuleViolation early =
                    assertThrows(RuleViolation.class, () -> council.ask(VotingBean.class, v -> v.open(item, null)));
            assertEquals(VotingViolation.AMENDMENTS_WAIT, early.violation());
            votes(council, council.ask(AmendmentsBean.class, a -> a.openVote(first)), Choice.FOR);
            DraftView draft = council.ask(AmendmentsBean.class, a -> a.draft(item));
            assertEquals("Мақұлдансын.", draft.result().kk());
            assertEquals(MotionState.ADOPTED, draft.amendments().get(0).state());
            long whole = council.ask(VotingBean.class, v -> v.open(item, null));
            assertEquals(
                    "Мақұлдансын.",
                    council.ask(VotingBean.class, v -> v.get(whole)).question().kk());
            votes(council, whole, Choice.FOR);
            RuleViolation late = assertThrows(
                    RuleViolation.class,
                    () -> council.ask(
                            AmendmentsBean.class,
                            a -> a.propose(new ProposeAmendment(item, null, null, CouncilWorkshop.said("Кеш.")))));
            assertEquals(VotingViolation.QUESTION_DECIDED, late.violation());
        }
    }

    @Test
    @Clause("MTG-05")
    void theMeetingChangesItsAgendaByVotes() {
        try (CouncilWorkshop council = council()) {
            council.open(3, 14);
            long third = council.look().agenda().get(2).id();
            long first = council.look().agenda().get(0).id();
            votes(council, council.ask(AmendmentsBean.class, a -> a.moveItem(third, 1)), Choice.FOR);
            assertEquals(third, council.look().agenda().get(0).id());
            votes(
                    council,
                    council.ask(
                            AmendmentsBean.class,
                            a -> a.addItem(first, CouncilWorkshop.said("Шұғыл мәселе"), 10, council.remitIds())),
                    Choice.FOR);
            assertEquals("Шұғыл мәселе", council.look().agenda().get(3).title().kk());
            votes(
                    council,
                    council.ask(
                            AmendmentsBean.class,
                            a -> a.addItem(first, CouncilWorkshop.said("Керексіз"), 10, council.remitIds())),
                    Choice.AGAINST);
            assertEquals(4, council.look().agenda().size());
        }
    }

    @Test
    @Clause("MTG-25")
    void whatWasSaidBeginsTheDraftOfTheMinutes() {
        try (CouncilWorkshop council = council()) {
            council.open(2, 14);
            long item = council.look().agenda().get(0).id();
            council.asMember(5).tell(LiveMeetingsBean.class, live -> live.askToSpeak(item));
            council.tell(
                    LiveMeetingsBean.class,
                    live -> live.send(new SendContribution(item, ContributionKind.QUESTION, "Қашан?", null)));
            long speech = council.ask(LiveMeetingsBean.class, live -> live.look(council.meeting))
                    .mine()
                    .id();
            council.asSecretary().tell(LiveMeetingsBean.class, live -> live.giveFloor(speech, 3));
            council.tell(MeetingsBean.class, m -> m.close(council.meeting, council.version()));
            long minutes = council.ask(MinutesBookBean.class, book -> book.draft(council.meeting, council.version()));
            String spoke = council.ask(MinutesBookBean.class, book -> book.get(minutes))
                    .items()
                    .get(0)
                    .spoke()
                    .kk();
            String speaker = council.members.get(5).shortName();
            assertTrue(spoke.startsWith("Сөз сөйлегендер: " + speaker), spoke);
            assertTrue(spoke.endsWith(speaker + " сұрақ қойды: Қашан?"), spoke);
            assertFalse(spoke.contains("ұсыныс"));
        }
    }
}
