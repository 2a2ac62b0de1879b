package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import kz.kenes.council.meeting.MeetingConvened;
import kz.kenes.council.meeting.api.AdjournMeeting;
import kz.kenes.council.meeting.api.LinkedSitting;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.service.MeetingsBean;
import kz.kenes.council.minutes.service.MinutesBookBean;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.service.VotingBean;
import kz.kenes.council.voting.written.WrittenViolation;
import kz.kenes.council.voting.written.WrittenVoteOpened;
import kz.kenes.council.voting.written.api.AnswerWrittenVote;
import kz.kenes.council.voting.written.api.OpenWrittenVote;
import kz.kenes.council.voting.written.api.WrittenView;
import kz.kenes.council.voting.written.service.WrittenVotesBean;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Meetings that go on another day, votes between meetings, and secret votes. */
class AdjournFlowTest {

    private static final BodyKind KIND = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;

    @Test
    @Clause({"MTG-05", "MTG-25"})
    void theRestOfTheAgendaGoesOverToTheNextSitting() throws IOException {
        try (CouncilWorkshop council = new CouncilWorkshop(KIND, 20)) {
            council.open(3, 14);
            long first = council.meeting;
            long ballot = council.ask(
                    VotingBean.class, v -> v.open(council.look().agenda().get(0).id(), null));
            council.tell(VotingBean.class, v -> v.recordHands(new RecordHands(ballot, 1, Choice.FOR, List.of())));
            council.tell(VotingBean.class, v -> v.close(ballot, 1));
            AdjournMeeting command = new AdjournMeeting(
                    first, council.version(), council.workshop.now().plus(Duration.ofDays(1)), "Мәжіліс залы", null);
            long next = council.ask(MeetingsBean.class, m -> m.adjourn(command));
            assertEquals(MeetingState.CLOSED, council.look().state());
            MeetingView sitting = council.ask(MeetingsBean.class, m -> m.get(next));
            assertEquals(MeetingState.CONVENED, sitting.state());
            assertEquals(
                    List.of("Мәселе 2", "Мәселе 3"),
                    sitting.agenda().stream().map(item -> item.title().kk()).toList());
            assertEquals(2, council.workshop.events(MeetingConvened.class).size());
            List<LinkedSitting> linked = council.ask(MeetingsBean.class, m -> m.linked(next));
            assertEquals(
                    List.of(new LinkedSitting(
                            first, council.look().start().atZone(Body.ZONE).toLocalDate(), true, 2)),
                    linked);
            RuleViolation again =
                    assertThrows(RuleViolation.class, () -> council.ask(MeetingsBean.class, m -> m.adjourn(command)));
            assertTrue(again.getMessage() != null);
            long minutes = council.ask(MinutesBookBean.class, book -> book.draft(first, council.version()));
            byte[] paper = council.ask(
                            MinutesBookBean.class, book -> book.paper(minutes, 1, Language.KK, PaperFormat.DOCX))
                    .bytes();
            try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
                assertTrue(text.getText().contains("күніне қалдырылды"), text.getText());
            }
        }
    }

    private static CouncilWorkshop with(CouncilWorkshop council, VotingForm form, int writtenDays) {
        council.workshop.store(em -> {
            Body body = em.find(Body.class, council.body);
            Regulation regulation = body.regulation();
            regulation.issue(
                    "06",
                    "Өзгеріс",
                    CouncilWorkshop.FOUNDED.plusDays(1),
                    Profiles.of(KIND).withVoting(form).withWrittenVotes(writtenDays));
            return null;
        });
        return council;
    }

    @Test
    @Clause({"MTG-17", "MTG-23"})
    void aSecretVoteIsCountedAtTheClose() {
        try (CouncilWorkshop council = with(new CouncilWorkshop(KIND, 20), VotingForm.SECRET, 0)) {
            council.open(1, 14);
            long item = council.look().agenda().get(0).id();
            long ballot = council.ask(VotingBean.class, v -> v.open(item, null));
            Receipt first = council.asMember(5).ask(VotingBean.class, v -> v.cast(new CastVote(ballot, Choice.FOR)));
            Receipt again = council.ask(VotingBean.class, v -> v.cast(new CastVote(ballot, Choice.AGAINST)));
            assertNull(first.choice());
            assertEquals(first.code(), again.code());
            PadView pad =
                    council.ask(VotingBean.class, v -> v.pad(council.meeting)).get(0);
            assertEquals(first.code(), pad.receipt());
            assertNull(pad.choice());
            for (int i = 6; i < 14; i++) {
                council.asMember(i).tell(VotingBean.class, v -> v.cast(new CastVote(ballot, Choice.FOR)));
            }
            assertEquals(
                    0,
                    council.asSecretary()
                            .ask(VotingBean.class, v -> v.get(ballot))
                            .votesFor());
            assertEquals(
                    5,
                    council.ask(VotingBean.class, v -> v.get(ballot)).notVoted().size());
            council.tell(VotingBean.class, v -> v.close(ballot, 1));
            assertEquals(9, council.ask(VotingBean.class, v -> v.get(ballot)).votesFor());
            assertEquals(
                    Outcome.ADOPTED_BY_MAJORITY,
                    council.ask(VotingBean.class, v -> v.get(ballot)).outcome());
        }
    }

    @Test
    @Clause({"CNL-54", "MTG-07", "MTG-23"})
    void aVoteInWritingIsAnsweredAndClosed() {
        try (CouncilWorkshop council = with(new CouncilWorkshop(KIND, 20), VotingForm.OPEN, 2)) {
            OpenWrittenVote command = new OpenWrittenVote(
                    council.body,
                    CouncilWorkshop.said("Каталог бекітілсін"),
                    "Мерзімі тығыз",
                    council.workshop.now().plus(Duration.ofDays(2)));
            long vote = council.asSecretary().ask(WrittenVotesBean.class, w -> w.open(command));
            WrittenVoteOpened opened =
                    council.workshop.events(WrittenVoteOpened.class).get(0);
            assertEquals(vote, opened.vote());
            assertEquals(command.ends(), opened.ends());
            assertTrue(opened.persons()
                    .containsAll(List.of(
                            council.members.get(5).id(), council.members.get(18).id())));
            AnswerWrittenVote answer = new AnswerWrittenVote(vote, Choice.FOR);
            Receipt first = council.asMember(5).ask(WrittenVotesBean.class, w -> w.answer(answer));
            assertEquals(
                    first.code(),
                    council.ask(WrittenVotesBean.class, w -> w.answer(answer)).code());
            for (int i = 6; i < 19; i++) {
                council.asMember(i).tell(WrittenVotesBean.class, w -> w.answer(answer));
            }
            WrittenView open = council.asSecretary().ask(WrittenVotesBean.class, w -> w.get(vote));
            assertEquals(14, open.answered());
            assertEquals(0, open.votesFor());
            assertTrue(!open.mayClose());
            council.workshop.passes(Duration.ofDays(2).plusSeconds(1));
            council.tell(WrittenVotesBean.class, w -> w.close(vote, open.version()));
            assertEquals(
                    Outcome.ADOPTED_BY_MAJORITY,
                    council.ask(WrittenVotesBean.class, w -> w.get(vote)).outcome());
            assertEquals(
                    1,
                    council.ask(WrittenVotesBean.class, w -> w.list(ListQuery.first(5)))
                            .total());
        }
        try (CouncilWorkshop council = new CouncilWorkshop(KIND, 20)) {
            OpenWrittenVote command = new OpenWrittenVote(
                    council.body,
                    CouncilWorkshop.said("Каталог бекітілсін"),
                    "Мерзімі тығыз",
                    council.workshop.now().plus(Duration.ofDays(20)));
            RuleViolation refused = assertThrows(
                    RuleViolation.class, () -> council.asSecretary().ask(WrittenVotesBean.class, w -> w.open(command)));
            assertEquals(WrittenViolation.NOT_ALLOWED, refused.violation());
        }
    }
}
