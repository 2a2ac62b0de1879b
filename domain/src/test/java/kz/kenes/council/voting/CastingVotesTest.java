package kz.kenes.council.voting;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.council.vocabulary.Choice.ABSTAINED;
import static kz.kenes.council.vocabulary.Choice.AGAINST;
import static kz.kenes.council.vocabulary.Choice.FOR;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.people.Person;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** A vote is open: who may vote, how often, and what the secretary may enter. */
class CastingVotesTest {

    private final Council council = Councils.ok();
    private final Meeting meeting = Sittings.open(council, 15);
    private final Ballots vote = Ballots.on(meeting, council);

    @Test
    @Clause("MTG-23")
    void theSameVoteAgainAnswersWithTheSameReceipt() {
        Vote first = vote.cast(council.member(5), FOR);
        Vote again = vote.cast(council.member(5), FOR);

        assertSame(first, again);
        assertEquals(1, vote.votes().size());
        assertEquals(now(), first.castAt());
        assertNull(first.enteredBy());
    }

    @Test
    @Clause("CNL-11")
    void chairDeputySecretaryAndMembersHaveOneVoteEach() {
        List<Person> voters = List.of(council.chair(), council.deputy(), council.secretary(), council.member(5));
        voters.forEach(one -> vote.cast(one, FOR));
        assertEquals(voters.size(), vote.votes().size());
        voters.forEach(one -> assertRefused(VotingViolation.VOTED_ALREADY, () -> vote.cast(one, AGAINST)));
        assertEquals(voters.size(), vote.votes().size());
    }

    @Test
    @Clause("MTG-23")
    void aDifferentVoteIsRefused() {
        vote.cast(council.member(5), FOR);

        assertRefused(VotingViolation.VOTED_ALREADY, () -> vote.cast(council.member(5), AGAINST));
        assertEquals(FOR, vote.voteOf(council.member(5)).orElseThrow().choice());
    }

    @Test
    @Clause("MTG-23")
    void theReceiptOfARecordedVoteIsShownEvenAfterTheClosing() {
        Vote first = vote.cast(council.member(5), FOR);
        vote.close(council);

        assertSame(first, vote.cast(council.member(5), FOR));
        assertRefused(VotingViolation.BALLOT_CLOSED, () -> vote.cast(council.member(6), FOR));
    }

    @Test
    @Clause("MTG-23")
    void whoIsNotPresentCannotVote() {
        assertRefused(VotingViolation.NOT_PRESENT, () -> vote.cast(council.member(16), FOR));
        Sittings.mark(meeting, council, council.member(17), Presence.EXCUSED);
        assertRefused(VotingViolation.NOT_PRESENT, () -> vote.cast(council.member(17), FOR));
    }

    @Test
    @Clause("MTG-23")
    void whoHasLeftCannotVoteAnyMore() {
        meeting.roll().mark(council.member(5), Presence.ABSENT, null, now(), council.secretary(), now());

        assertRefused(VotingViolation.NOT_PRESENT, () -> vote.cast(council.member(5), FOR));
    }

    @Test
    @Clause("MTG-23")
    void whoComesLateMayVote() {
        Sittings.mark(meeting, council, council.member(16), Presence.PRESENT);

        assertEquals(AGAINST, vote.cast(council.member(16), AGAINST).choice());
    }

    @Test
    @Clause({"MTG-08", "MTG-23"})
    void aMemberFarAwayVotesOnlyWhereTheEditionCountsRemotePresence() {
        Sittings.mark(meeting, council, council.member(16), Presence.REMOTE);
        assertRefused(VotingViolation.NOT_PRESENT, () -> vote.cast(council.member(16), FOR));

        BodyKind kind = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
        Council modern = Councils.of(kind, 20, Profiles.of(kind).withRemotePresence());
        Meeting sitting = Sittings.open(modern, 14);
        Sittings.mark(sitting, modern, modern.member(15), Presence.REMOTE);
        assertEquals(15, sitting.roll().quorum().present());
        assertEquals(
                FOR, Ballots.on(sitting, modern).cast(modern.member(15), FOR).choice());
    }

    @Test
    @Clause("MTG-23")
    void aMemberOfAnotherMeetingCannotVoteHere() {
        Council other = Councils.ok();
        Meeting otherMeeting = Sittings.open(other, 15);

        assertRefused(VotingViolation.NOT_YOUR_MEETING, () -> vote.ballot()
                .cast(otherMeeting.roll().lineOf(other.member(5)).orElseThrow(), Optional.empty(), FOR, "R", now()));
    }

    @Test
    @Clause("MTG-16")
    void theSecretaryEntersAllInFavourExceptTwo() {
        vote.cast(council.member(4), ABSTAINED);
        vote.hands(council, FOR, Map.of(council.member(5), AGAINST, council.member(6), ABSTAINED));

        BallotResult result = vote.ballot().resultSoFar(vote.votes());
        assertEquals(12, result.votesFor());
        assertEquals(1, result.votesAgainst());
        assertEquals(2, result.abstained());
        assertEquals(15, vote.votes().size());
        assertSame(
                council.secretary(),
                vote.voteOf(council.member(5)).orElseThrow().enteredBy());
        assertEquals(15, vote.votes().stream().map(Vote::receipt).distinct().count());
        assertTrue(vote.ballot().notVoted(vote.votes()).isEmpty());
    }

    @Test
    @Clause("MTG-16")
    void namedHandsAloneLeaveTheOthersOpen() {
        vote.hands(council, null, Map.of(council.member(5), AGAINST));

        assertEquals(1, vote.votes().size());
        Set<Person> rest = vote.ballot().notVoted(vote.votes());
        assertEquals(14, rest.size());
        assertFalse(rest.contains(council.member(5)));
    }

    @Test
    @Clause("MTG-23")
    void aHandOfSomebodyWhoVotedOrIsNoMemberOrIsAbsentIsRefused() {
        vote.cast(council.member(5), FOR);

        assertRefused(
                VotingViolation.VOTED_ALREADY, () -> vote.hands(council, FOR, Map.of(council.member(5), AGAINST)));
        assertRefused(VotingViolation.VOTED_ALREADY, () -> vote.hands(council, FOR, Map.of(council.member(5), FOR)));
        assertRefused(
                VotingViolation.NOT_MEMBER, () -> vote.hands(council, FOR, Map.of(Councils.person("Қонақ"), FOR)));
        assertRefused(VotingViolation.NOT_PRESENT, () -> vote.hands(council, FOR, Map.of(council.member(20), FOR)));
        assertEquals(1, vote.votes().size());
    }

    @Test
    @Clause("CNL-06")
    void onlyTheSecretaryEntersHands() {
        assertRefused(VotingViolation.NOT_SECRETARY, () -> vote.ballot()
                .recordHands(List.of(), FOR, Map.of(), () -> "R", council.chair(), now()));
    }

    @Test
    @Clause({"CNL-06", "MTG-23"})
    void theSecretaryCorrectsAHandEnteredWronglyWithAReason() {
        vote.hands(council, FOR, Map.of());
        Vote wrong = vote.voteOf(council.member(7)).orElseThrow();

        assertRefused(
                VotingViolation.CORRECTION_REASON_REQUIRED,
                () -> wrong.correct(AGAINST, " ", council.secretary(), now()));
        assertRefused(VotingViolation.NOT_SECRETARY, () -> wrong.correct(AGAINST, "қате", council.member(7), now()));
        wrong.correct(AGAINST, "қате енгізілді", council.secretary(), now());

        assertEquals(AGAINST, wrong.choice());
        assertEquals(FOR, wrong.correctedFrom());
        assertEquals("қате енгізілді", wrong.correctionReason());
        vote.close(council);
        assertRefused(VotingViolation.BALLOT_CLOSED, () -> wrong.correct(FOR, "қате", council.secretary(), now()));
    }

    @Test
    @Clause("MTG-23")
    void aVoteCastInPersonIsNotCorrected() {
        Vote own = vote.cast(council.member(7), FOR);

        assertRefused(VotingViolation.NOT_A_SHOWN_HAND, () -> own.correct(AGAINST, "қате", council.secretary(), now()));
    }

    @Test
    @Clause("CNL-19")
    void aPersonInTwoSeatsHasOneVoteAndIsCountedOnce() {
        List<Person> persons = Councils.persons(20);
        persons.set(19, persons.get(18));
        Council doubled = new Council(bodyOf(persons), persons);
        Meeting sitting = Sittings.convened(doubled);
        Sittings.present(sitting, doubled, persons.subList(4, 20));
        Sittings.present(sitting, doubled, List.of(doubled.chair()));
        sitting.open(doubled.chair(), doubled.secretary(), now());

        assertEquals(20, sitting.roll().quorum().members());
        assertEquals(16, sitting.roll().quorum().present());
        Ballots one = Ballots.on(sitting, doubled);
        one.hands(doubled, FOR, Map.of());
        assertEquals(16, one.votes().size());
    }

    private static Body bodyOf(List<Person> persons) {
        Body body = new Body(
                BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
                text("Кеңес"),
                Councils.university(),
                null,
                Councils.regulation(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL),
                Councils.FOUNDED,
                Councils.ORDER);
        Councils.approved(body, Councils.FOUNDED, Councils.seats(persons));
        return body;
    }

    @Test
    @Clause({"MTG-13", "MTG-23"})
    void anItemHasOneOpenVoteAtATime() {
        assertRefused(MeetingViolation.ITEM_BEING_VOTED, () -> Ballots.on(meeting, council));
        Ballots.on(meeting, 2, council).close(council);
        vote.close(council);
        assertEquals(BallotState.OPEN, Ballots.on(meeting, council).ballot().state());
    }

    @Test
    void theQuestionIsTheDraftDecisionOrWhatTheSecretaryPuts() {
        assertEquals(text("Мақұлдансын"), vote.ballot().question());
        vote.close(council);
        Ballot own =
                new Ballot(meeting.agenda().items().get(0), text("Кейінге қалдырылсын"), council.chair(), at(DAY, 16));
        assertEquals(text("Кейінге қалдырылсын"), own.question());
        assertSame(council.chair(), own.openedBy());
        assertRefused(
                VotingViolation.QUESTION_REQUIRED,
                () -> new Ballot(meeting.agenda().items().get(1), text(" "), council.chair(), now()));
    }

    @Test
    @Clause({"MTG-16", "MTG-17"})
    void votesAreByNameUnlessTheEditionMakesThemSecret() {
        assertTrue(vote.ballot().isByName());
        for (BodyKind kind : BodyKind.values()) {
            assertEquals(VotingForm.OPEN, Profiles.of(kind).votingForm());
        }
        BodyKind kind = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
        Council secret = Councils.of(kind, 20, Profiles.of(kind).withVoting(VotingForm.SECRET));
        assertFalse(Ballots.on(Sittings.open(secret, 15), secret).ballot().isByName());
    }

    @Test
    @Clause("CNL-06")
    void onlySecretaryOrPresiderOpensAndCloses() {
        assertRefused(
                MeetingViolation.NOT_SECRETARY,
                () -> new Ballot(meeting.agenda().items().get(1), null, council.member(8), now()));
        assertRefused(VotingViolation.NOT_SECRETARY, () -> vote.ballot().close(List.of(), council.member(8), now()));
        vote.ballot().close(List.of(), council.chair(), now());
        assertEquals(BallotState.CLOSED, vote.ballot().state());
    }
}
