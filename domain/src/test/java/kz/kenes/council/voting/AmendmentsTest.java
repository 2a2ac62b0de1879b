package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.AMENDMENTS_WAIT;
import static kz.kenes.council.voting.VotingViolation.AMENDMENT_FINDS_NOTHING;
import static kz.kenes.council.voting.VotingViolation.AMENDMENT_TEXT_REQUIRED;
import static kz.kenes.council.voting.VotingViolation.AMENDMENT_VOTED;
import static kz.kenes.council.voting.VotingViolation.MOTION_SETTLED;
import static kz.kenes.council.voting.VotingViolation.NOT_ON_THE_MATTER;
import static kz.kenes.council.voting.VotingViolation.NO_DRAFT;
import static kz.kenes.council.voting.VotingViolation.QUESTION_DECIDED;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.council.voting.vocabulary.MotionState;
import kz.kenes.regulation.RegulationViolation;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the meeting changes by votes of its own: a draft by amendments, the agenda by motions. */
class AmendmentsTest {

    private final Council council = Councils.ok();
    private final Meeting meeting = Sittings.open(council, 14);
    private final AgendaItem first = meeting.agenda().items().get(0);
    private final AgendaItem second = meeting.agenda().items().get(1);
    private final List<Amendment> amendments = new ArrayList<>();
    private final Instant now = Sittings.now();

    private static String receipt() {
        return "R";
    }

    private DraftText draft() {
        return new DraftText(first, amendments);
    }

    private Amendment proposes(String replaced, String words) {
        LocalizedText old = replaced == null ? null : Councils.text(replaced);
        Amendment amendment =
                draft().propose(council.persons().get(5), old, Councils.text(words), false, council.secretary(), now);
        amendments.add(amendment);
        return amendment;
    }

    private void votes(Ballot ballot, boolean adopted) {
        List<Vote> votes = ballot.recordHands(
                List.of(),
                adopted ? Choice.FOR : Choice.AGAINST,
                Map.of(),
                AmendmentsTest::receipt,
                council.secretary(),
                now);
        ballot.close(votes, council.secretary(), now);
    }

    private void decides(Amendment amendment, boolean adopted) {
        votes(amendment.openVote(council.secretary(), now), adopted);
        amendment.settle();
    }

    @Test
    @Clause("MTG-25")
    void theWholeIsVotedOnAfterEachAmendment() {
        Amendment one = proposes("Мақұлдансын", "Бекітілсін");
        Amendment two = proposes(null, "Мерзімі – бір ай.");
        assertRefused(AMENDMENTS_WAIT, () -> draft().requireAllVoted());
        decides(one, true);
        assertRefused(AMENDMENTS_WAIT, () -> draft().requireAllVoted());
        decides(two, false);
        assertDoesNotThrow(() -> draft().requireAllVoted());
        assertEquals("Бекітілсін", draft().result().kk());
        assertTrue(draft().isAmended());
        assertEquals(MotionState.REJECTED, two.state());
        assertEquals(BallotPurpose.AMENDMENT, one.ballot().purpose());
        assertEquals(
                "Түзету: «Мақұлдансын» деген сөздер «Бекітілсін» деген сөздермен ауыстырылсын",
                one.question().kk());
    }

    @Test
    @Clause("MTG-25")
    void amendmentsWorkOnTheTextAsItStands() {
        decides(proposes("Мақұлдансын", "Бекітілсін"), true);
        decides(proposes(null, "Мерзімі – бір ай."), true);
        assertEquals("Бекітілсін Мерзімі – бір ай.", draft().result().kk());
        assertRefused(AMENDMENT_FINDS_NOTHING, () -> proposes("Мақұлдансын", "Қайтарылсын"));
        decides(proposes("бір ай", "екі ай"), true);
        assertEquals("Бекітілсін Мерзімі – екі ай.", draft().result().kk());
        assertEquals(
                "Бекітілсін Мерзімі – екі ай.", draft().result().toLocalized().ru());
    }

    @Test
    @Clause("MTG-25")
    void aTranslationWithoutTheWordsStays() {
        Amendment amendment = draft().propose(
                        null,
                        new LocalizedText("Мақұлдансын", "Одобрить", null),
                        new LocalizedText("Бекітілсін", "Утвердить", null),
                        false,
                        council.secretary(),
                        now);
        amendments.add(amendment);
        decides(amendment, true);
        assertEquals("Бекітілсін", draft().result().kk());
        assertEquals("Мақұлдансын", draft().result().toLocalized().ru());
    }

    @Test
    @Clause({"MTG-25", "CNL-04"})
    void whoConductsPutsAmendments() {
        assertRefused(AMENDMENT_TEXT_REQUIRED, () -> proposes(null, " "));
        assertRefused(MeetingViolation.NOT_SECRETARY, () -> draft().propose(
                        null, null, Councils.text("x"), false, council.persons().get(5), now));
        assertRefused(QUESTION_DECIDED, () -> draft().propose(
                        null, null, Councils.text("x"), true, council.secretary(), now));
        Amendment taken = proposes(null, "x");
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> taken.withdraw(council.persons().get(5), now));
        taken.withdraw(council.chair(), now);
        assertRefused(AMENDMENT_VOTED, () -> taken.openVote(council.secretary(), now));
        Amendment voted = proposes(null, "y");
        decides(voted, true);
        assertRefused(AMENDMENT_VOTED, () -> voted.withdraw(council.chair(), now));
        assertRefused(AMENDMENT_VOTED, () -> voted.openVote(council.secretary(), now));
    }

    @Test
    @Clause("MTG-25")
    void withoutADraftNothingIsAmended() {
        AgendaItem bare = meeting.agenda()
                .addByVote(new ItemDraft(Councils.text("Ақпарат"), Rapporteur.NONE, 5, null, first.remits()));
        assertRefused(NO_DRAFT, () -> new DraftText(bare, List.of())
                .propose(null, null, Councils.text("x"), false, council.secretary(), now));
        assertFalse(new DraftText(bare, List.of()).isAmended());
    }

    @Test
    @Clause("MTG-24")
    void aDecisionRestsOnTheMatterItself() {
        Amendment amendment = proposes(null, "x");
        decides(amendment, true);
        Charge charge = new Charge(null, Councils.text("Бекітілсін"), List.of(), List.of(), null, null);
        assertRefused(NOT_ON_THE_MATTER, () -> new Decision(amendment.ballot(), charge, council.secretary(), now));
        Ballot matter = new Ballot(first, null, council.secretary(), now);
        votes(matter, true);
        assertEquals("1.1", new Decision(matter, charge, council.secretary(), now).number());
    }

    @Test
    @Clause({"MTG-05", "MTG-13"})
    void anItemIsMovedByAVote() {
        Motion motion = Motion.toMove(second, 1, Set.of(), council.secretary(), now);
        assertEquals(2, second.ordinal(), "nothing moves before the vote");
        votes(motion.ballot(), true);
        motion.settle(Set.of());
        assertEquals(1, second.ordinal());
        assertEquals(2, first.ordinal());
        assertRefused(MOTION_SETTLED, () -> motion.settle(Set.of()));
        Motion back = Motion.toMove(second, 2, Set.of(), council.secretary(), now);
        votes(back.ballot(), false);
        back.settle(Set.of());
        assertEquals(1, second.ordinal());
        assertEquals(MotionState.REJECTED, back.state());
    }

    @Test
    @Clause("MTG-05")
    void whatWasConsideredStays() {
        assertRefused(
                MeetingViolation.ITEM_CONSIDERED,
                () -> Motion.toMove(second, 1, Set.of(first), council.secretary(), now));
        AgendaItem third = meeting.agenda()
                .addByVote(new ItemDraft(Councils.text("Үшінші"), Rapporteur.NONE, 5, null, first.remits()));
        Motion motion = Motion.toMove(third, 2, Set.of(first), council.secretary(), now);
        votes(motion.ballot(), true);
        assertRefused(MeetingViolation.ITEM_CONSIDERED, () -> motion.settle(Set.of(first, second)));
    }

    @ParameterizedTest
    @Clause("MTG-05")
    @CsvSource({"0, NO_SUCH_PLACE", "3, NO_SUCH_PLACE", "2, SAME_PLACE"})
    void aPlaceIsOneOfTheAgenda(int place, MeetingViolation refusal) {
        assertRefused(refusal, () -> Motion.toMove(second, place, Set.of(), council.secretary(), now));
    }

    @Test
    @Clause({"MTG-05", "CNL-08"})
    void anItemIsAddedByAVote() {
        ItemDraft draft = new ItemDraft(Councils.text("Шұғыл мәселе"), Rapporteur.NONE, 10, null, first.remits());
        Motion motion = Motion.toAdd(draft, first, council.chair(), now);
        assertEquals(2, meeting.agenda().items().size());
        votes(motion.ballot(), true);
        motion.settle(Set.of());
        assertEquals(3, meeting.agenda().items().size());
        assertEquals("Шұғыл мәселе", meeting.agenda().items().get(2).title().kk());
        ItemDraft without = new ItemDraft(Councils.text("Міндетсіз"), Rapporteur.NONE, 10, null, List.of());
        assertRefused(
                RegulationViolation.COUNCIL_TASK_REQUIRED, () -> Motion.toAdd(without, second, council.chair(), now));
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> Motion.toAdd(draft, second, council.persons().get(5), now));
    }
}
