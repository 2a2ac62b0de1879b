package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.BALLOT_CLOSED;
import static kz.kenes.council.voting.VotingViolation.BOX_DIFFERS;
import static kz.kenes.council.voting.VotingViolation.NOT_A_SECRET_VOTE;
import static kz.kenes.council.voting.VotingViolation.NOT_PRESENT;
import static kz.kenes.council.voting.VotingViolation.NOT_YOUR_MEETING;
import static kz.kenes.council.voting.VotingViolation.SECRET_VOTE;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.people.Person;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretVoteTest {

    private static final BodyKind KIND = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;

    private final Council council = Councils.of(KIND, 20, Profiles.of(KIND).withVoting(VotingForm.SECRET));
    private final Meeting meeting = Sittings.open(council, 14);
    private final Ballot ballot =
            new Ballot(meeting.agenda().items().get(0), null, council.secretary(), Sittings.now());
    private final List<BallotPaper> papers = new ArrayList<>();
    private final Random random = new Random(7);
    private SecretBox box = new SecretBox(List.of());

    private void votes(int number, Choice choice) {
        papers.add(ballot.handPaper(line(number), "R" + number));
        box = box.with(choice, random);
    }

    private Attendance line(int number) {
        return meeting.roll().lineOf(council.persons().get(number)).orElseThrow();
    }

    private void close() {
        ballot.closeSecret(papers, box, council.secretary(), Sittings.now());
    }

    @ParameterizedTest
    @Clause({"MTG-17", "MTG-18", "MTG-22"})
    @CsvSource({
        "8, 6, 0, ADOPTED_BY_MAJORITY",
        "7, 6, 1, NOT_ADOPTED_WITHOUT_MAJORITY",
        "7, 7, 0, NOT_ADOPTED_ON_TIE",
        "8, 0, 0, ADOPTED_BY_MAJORITY",
        "7, 0, 0, NOT_ADOPTED_WITHOUT_MAJORITY"
    })
    void theBoxDecides(int inFavour, int against, int abstained, Outcome outcome) {
        List<Choice> choices = Stream.of(
                        Collections.nCopies(inFavour, Choice.FOR),
                        Collections.nCopies(against, Choice.AGAINST),
                        Collections.nCopies(abstained, Choice.ABSTAINED))
                .flatMap(List::stream)
                .toList();
        for (int i = 0; i < choices.size(); i++) {
            votes(i, choices.get(i));
        }
        close();
        assertEquals(outcome, ballot.result().outcome());
        assertEquals(inFavour, ballot.result().votesFor());
        assertEquals(against, ballot.result().votesAgainst());
        assertEquals(abstained, ballot.result().abstained());
        assertEquals(14, ballot.participants().size());
        assertEquals(Optional.empty(), ballot.result().presiderChoice());
    }

    /** Where the presider's vote breaks a tie, a secret one cannot: nobody knows it. */
    @Test
    @Clause({"MTG-17", "MTG-22"})
    void aTieOfASecretVoteStays() {
        BodyKind kind = BodyKind.REPUBLICAN_COUNCIL;
        Council republican = Councils.of(kind, 36, Profiles.of(kind).withVoting(VotingForm.SECRET));
        Meeting open = Sittings.open(republican, 24);
        Ballot secret = new Ballot(open.agenda().items().get(0), null, republican.secretary(), Sittings.now());
        List<BallotPaper> two = List.of(
                secret.handPaper(open.roll().lineOf(republican.chair()).orElseThrow(), "R1"),
                secret.handPaper(open.roll().lineOf(republican.deputy()).orElseThrow(), "R2"));
        secret.closeSecret(
                two, new SecretBox(List.of(Choice.FOR, Choice.AGAINST)), republican.secretary(), Sittings.now());
        assertEquals(Outcome.NOT_ADOPTED_ON_TIE, secret.result().outcome());
        assertEquals(TieBreak.NONE, secret.result().tieBreak());
    }

    @Test
    @Clause({"MTG-08", "MTG-23"})
    void aPaperIsForMembersWhoArePresent() {
        votes(13, Choice.FOR);
        assertRefused(NOT_PRESENT, () -> votes(14, Choice.FOR));
        Meeting other = Sittings.open(council, 14);
        Attendance foreign = other.roll().lineOf(council.chair()).orElseThrow();
        assertRefused(NOT_YOUR_MEETING, () -> ballot.handPaper(foreign, "R"));
        Set<Person> rest = ballot.withoutPaper(papers);
        assertEquals(13, rest.size());
        assertFalse(rest.contains(council.persons().get(13)));
    }

    @Test
    @Clause("MTG-17")
    void nothingByNameIsDoneInASecretVote() {
        assertRefused(SECRET_VOTE, () -> ballot.cast(line(0), Optional.empty(), Choice.FOR, "R", Sittings.now()));
        assertRefused(
                SECRET_VOTE,
                () -> ballot.recordHands(
                        List.of(), Choice.FOR, Map.of(), () -> "R", council.secretary(), Sittings.now()));
        assertRefused(SECRET_VOTE, () -> ballot.close(List.of(), council.secretary(), Sittings.now()));
        Council byName = Councils.ok();
        Ballot open = Ballots.on(Sittings.open(byName, 14), byName).ballot();
        Attendance line = open.meeting().roll().lineOf(byName.chair()).orElseThrow();
        assertRefused(NOT_A_SECRET_VOTE, () -> open.handPaper(line, "R"));
        assertRefused(NOT_A_SECRET_VOTE, () -> open.closeSecret(List.of(), box, byName.secretary(), Sittings.now()));
    }

    @Test
    @Clause("MTG-17")
    void asManyPapersAsChoicesAreCounted() {
        votes(0, Choice.FOR);
        SecretBox stuffed = box.with(Choice.FOR, random);
        assertRefused(BOX_DIFFERS, () -> ballot.closeSecret(papers, stuffed, council.secretary(), Sittings.now()));
        SecretBox robbed = new SecretBox(List.of());
        assertRefused(BOX_DIFFERS, () -> ballot.closeSecret(papers, robbed, council.secretary(), Sittings.now()));
        close();
        assertRefused(BALLOT_CLOSED, () -> votes(1, Choice.FOR));
        assertRefused(BALLOT_CLOSED, this::close);
    }

    /** The box is in another order after a paper than the papers came in. */
    @Test
    @Clause("MTG-17")
    void theBoxIsShuffledWithEachPaper() {
        List<Choice> came = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Choice choice = i < 7 ? Choice.FOR : Choice.AGAINST;
            came.add(choice);
            votes(i, choice);
        }
        assertNotEquals(came, box.choices());
        assertEquals(7, Collections.frequency(box.choices(), Choice.FOR));
    }

    /** What is stored of a paper holds no choice and no time. */
    @Test
    @Clause("MTG-17")
    void aPaperKnowsNoChoice() {
        Set<String> stored = Stream.of(BallotPaper.class.getDeclaredFields())
                .map(Field::getName)
                .filter(name ->
                        !name.startsWith("_persistence") && !name.startsWith("$") && !name.equals("serialVersionUID"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("ballot", "holder", "receipt"), stored);
    }
}
