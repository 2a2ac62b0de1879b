package kz.kenes.council.voting.written;

import static kz.kenes.council.voting.written.WrittenViolation.ANSWERED_ALREADY;
import static kz.kenes.council.voting.written.WrittenViolation.CLOSED_ALREADY;
import static kz.kenes.council.voting.written.WrittenViolation.NOT_ALLOWED;
import static kz.kenes.council.voting.written.WrittenViolation.NOT_MEMBER;
import static kz.kenes.council.voting.written.WrittenViolation.NOT_OFFICER;
import static kz.kenes.council.voting.written.WrittenViolation.QUESTION_REQUIRED;
import static kz.kenes.council.voting.written.WrittenViolation.REASON_REQUIRED;
import static kz.kenes.council.voting.written.WrittenViolation.TERM_OVER;
import static kz.kenes.council.voting.written.WrittenViolation.TERM_RUNNING;
import static kz.kenes.council.voting.written.WrittenViolation.TERM_TOO_SHORT;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.people.Person;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenVoteTest {

    private static final BodyKind KIND = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
    private static final int DAYS = 3;

    private final Council council = Councils.of(KIND, 20, Profiles.of(KIND).withWrittenVotes(DAYS));
    private final Instant now = Sittings.now();
    private final Instant end = now.plus(Duration.ofDays(DAYS));
    private final List<WrittenAnswer> answers = new ArrayList<>();

    private WrittenVote opens(Person by, Instant ends) {
        return new WrittenVote(council.body(), Councils.text("Бекітілсін"), "Мерзімі тығыз", ends, by, now);
    }

    private WrittenAnswer answers(WrittenVote vote, int number, Choice choice, Instant when) {
        Person person = council.persons().get(number);
        Optional<WrittenAnswer> earlier =
                answers.stream().filter(one -> one.person() == person).findFirst();
        WrittenAnswer answer = vote.answer(person, earlier, choice, "R" + number, when);
        if (earlier.isEmpty()) {
            answers.add(answer);
        }
        return answer;
    }

    @Test
    @Clause("CNL-54")
    void itIsOffUnlessTheEditionAllowsIt() {
        Council usual = Councils.ok();
        assertEquals(0, Profiles.of(KIND).writtenDays());
        assertRefused(
                NOT_ALLOWED,
                () -> new WrittenVote(usual.body(), Councils.text("Бекітілсін"), "Тығыз", end, usual.secretary(), now));
    }

    @Test
    @Clause("CNL-54")
    void itLastsAtLeastAsLongAsTheEditionSays() {
        assertEquals(end, opens(council.secretary(), end).endsAt());
        assertRefused(TERM_TOO_SHORT, () -> opens(council.secretary(), end.minusMillis(1)));
    }

    @Test
    @Clause({"CNL-06", "MTG-23"})
    void chairOrSecretaryOpenIt() {
        assertEquals(20, opens(council.chair(), end).seats());
        assertRefused(NOT_OFFICER, () -> opens(council.persons().get(5), end));
        assertRefused(
                QUESTION_REQUIRED, () -> new WrittenVote(council.body(), null, "Тығыз", end, council.chair(), now));
        assertRefused(
                REASON_REQUIRED,
                () -> new WrittenVote(council.body(), Councils.text("x"), " ", end, council.chair(), now));
    }

    @Test
    @Clause("MTG-23")
    void theLastInstantOfTheTermStillCounts() {
        WrittenVote vote = opens(council.secretary(), end);
        answers(vote, 5, Choice.FOR, end);
        assertRefused(TERM_OVER, () -> answers(vote, 6, Choice.FOR, end.plusMillis(1)));
        WrittenAnswer again = answers(vote, 5, Choice.FOR, end.plusSeconds(60));
        assertSame(answers.get(0), again, "a repetition answers with what is recorded");
    }

    @Test
    @Clause("MTG-23")
    void aMemberAnswersOnce() {
        WrittenVote vote = opens(council.secretary(), end);
        answers(vote, 5, Choice.FOR, now);
        assertRefused(ANSWERED_ALREADY, () -> answers(vote, 5, Choice.AGAINST, now));
        assertRefused(NOT_MEMBER, () -> vote.answer(Councils.person("Бөтен"), Optional.empty(), Choice.FOR, "R", now));
    }

    @ParameterizedTest
    @Clause({"MTG-10", "MTG-13", "MTG-18"})
    @CsvSource({
        "8, 6, ADOPTED_BY_MAJORITY",
        "7, 7, NOT_ADOPTED_ON_TIE",
        "13, 0, NO_QUORUM",
        "14, 0, ADOPTED_BY_MAJORITY"
    })
    void whoAnswersCountsAsPresent(int inFavour, int against, Outcome outcome) {
        WrittenVote vote = opens(council.secretary(), end);
        for (int i = 0; i < inFavour + against; i++) {
            answers(vote, i, i < inFavour ? Choice.FOR : Choice.AGAINST, now);
        }
        vote.close(answers, council.secretary(), end.plusMillis(1));
        assertEquals(outcome, vote.result().outcome());
        assertEquals(inFavour + against, vote.result().present());
        assertEquals(14, vote.result().quorumNeeded());
    }

    @Test
    @Clause("MTG-21")
    void theChairsAnswerBreaksATieWhereTheEditionSaysSo() {
        Council other =
                Councils.of(KIND, 3, Profiles.of(BodyKind.REPUBLICAN_COUNCIL).withWrittenVotes(1));
        WrittenVote vote = new WrittenVote(
                other.body(), Councils.text("x"), "Тығыз", now.plus(Duration.ofDays(1)), other.chair(), now);
        List<WrittenAnswer> two = List.of(
                vote.answer(other.chair(), Optional.empty(), Choice.FOR, "R1", now),
                vote.answer(other.deputy(), Optional.empty(), Choice.AGAINST, "R2", now));
        vote.close(two, other.chair(), now.plus(Duration.ofDays(1)).plusSeconds(1));
        assertEquals(Outcome.ADOPTED_BY_PRESIDER, vote.result().outcome());
    }

    @Test
    @Clause("MTG-23")
    void itIsClosedAfterItsTermOrWhenEverybodyHasAnswered() {
        WrittenVote vote = opens(council.secretary(), end);
        for (int i = 0; i < 19; i++) {
            answers(vote, i, Choice.FOR, now);
        }
        assertRefused(TERM_RUNNING, () -> vote.close(answers, council.secretary(), end));
        answers(vote, 19, Choice.FOR, now);
        assertRefused(NOT_OFFICER, () -> vote.close(answers, council.persons().get(5), now));
        vote.close(answers, council.chair(), now);
        assertRefused(CLOSED_ALREADY, () -> vote.close(answers, council.chair(), now));
        answers.clear();
        assertRefused(CLOSED_ALREADY, () -> answers(vote, 5, Choice.FOR, now));
    }

    @Test
    @Clause("MTG-23")
    void afterTheTermItIsClosedWithWhatThereIs() {
        WrittenVote vote = opens(council.secretary(), end);
        assertRefused(TERM_RUNNING, () -> vote.close(answers, council.secretary(), end));
        vote.close(answers, council.secretary(), end.plusMillis(1));
        assertEquals(Outcome.NO_QUORUM, vote.result().outcome());
    }
}
