package kz.kenes.council.voting;

import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.council.vocabulary.Choice.ABSTAINED;
import static kz.kenes.council.vocabulary.Choice.AGAINST;
import static kz.kenes.council.vocabulary.Choice.FOR;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.BallotState;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.people.Person;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** A vote is closed: what is counted, what decides, what is kept. */
class ClosingVotesTest {

    private static Ballot closed(Council council, Meeting meeting, Choice others, Map<Person, Choice> named) {
        Ballots vote = Ballots.on(meeting, council);
        vote.hands(council, others, named);
        return vote.close(council);
    }

    private static Map<Person, Choice> choices(Council council, int from, int to, Choice choice) {
        Map<Person, Choice> choices = new HashMap<>();
        council.persons().subList(from - 1, to).forEach(person -> choices.put(person, choice));
        return choices;
    }

    @Test
    @Clause("MTG-18")
    void sevenOfFourteenAreNoMajorityOfTheCouncilAndTheChairDecidesNothing() {
        Council council = Councils.ok();
        Ballot ballot = closed(council, Sittings.open(council, 14), FOR, choices(council, 8, 14, AGAINST));

        assertEquals(Outcome.NOT_ADOPTED_ON_TIE, ballot.result().outcome());
        assertFalse(ballot.isAdopted());
        assertEquals("MTG-22", ballot.result().clauseFor(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL));
    }

    @Test
    @Clause({"MTG-18", "MTG-13"})
    void everythingFromWhichTheResultFollowsIsKept() {
        Council council = Councils.ok();
        Map<Person, Choice> named = choices(council, 1, 1, ABSTAINED);
        named.putAll(choices(council, 9, 13, AGAINST));
        BallotResult result =
                closed(council, Sittings.open(council, 14), FOR, named).result();

        assertEquals(Outcome.ADOPTED_BY_MAJORITY, result.outcome());
        assertEquals(20, result.members());
        assertEquals(14, result.present());
        assertEquals(14, result.quorumNeeded());
        assertEquals(8, result.votesNeeded());
        assertEquals(8, result.votesFor());
        assertEquals(5, result.votesAgainst());
        assertEquals(1, result.abstained());
        assertEquals(Optional.of(ABSTAINED), result.presiderChoice());
        assertEquals(MajorityBase.MEMBERS_PRESENT, result.majorityBase());
        assertEquals(TieBreak.NONE, result.tieBreak());
        assertEquals("MTG-18", result.clauseFor(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL));
    }

    @Test
    @Clause("MTG-21")
    void theChairOfTheRepublicanCouncilDecidesATie() {
        Council council = Councils.republican();
        Ballot adopted = closed(council, Sittings.open(council, 24), FOR, choices(council, 13, 24, AGAINST));
        assertEquals(Outcome.ADOPTED_BY_PRESIDER, adopted.result().outcome());
        assertTrue(adopted.isAdopted());
        assertEquals("MTG-21", adopted.result().clauseFor(BodyKind.REPUBLICAN_COUNCIL));

        Ballot rejected = closed(council, Sittings.open(council, 24), AGAINST, choices(council, 13, 24, FOR));
        assertEquals(Outcome.REJECTED_BY_PRESIDER, rejected.result().outcome());
        assertFalse(rejected.isAdopted());
        assertEquals("MTG-21", rejected.result().clauseFor(BodyKind.REPUBLICAN_COUNCIL));
    }

    @Test
    @Clause("MTG-21")
    void aTieIsNotAdoptedWhereThePresiderAbstained() {
        Council council = Councils.republican();
        Map<Person, Choice> named = choices(council, 2, 12, AGAINST);
        named.putAll(choices(council, 1, 1, ABSTAINED));
        named.putAll(choices(council, 24, 24, ABSTAINED));
        Ballot ballot = closed(council, Sittings.open(council, 24), FOR, named);

        assertEquals(11, ballot.result().votesFor());
        assertEquals(Outcome.NOT_ADOPTED_ON_TIE, ballot.result().outcome());
        assertEquals("MTG-21", ballot.result().clauseFor(BodyKind.REPUBLICAN_COUNCIL));
    }

    @Test
    @Clause("MTG-21")
    void theDeputyWhoPresidesDecidesATie() {
        Council council = Councils.republican();
        Meeting meeting = Sittings.openUnderDeputy(council, 24);
        Ballot ballot = closed(council, meeting, FOR, choices(council, 3, 14, AGAINST));

        assertEquals(12, ballot.result().votesFor());
        assertEquals(Outcome.ADOPTED_BY_PRESIDER, ballot.result().outcome());
    }

    @Test
    @Clause({"MTG-19", "MTG-20"})
    void abstentionsAreNotCountedByOrder400() {
        Council council = Councils.republican();
        Map<Person, Choice> named = choices(council, 12, 21, AGAINST);
        named.putAll(choices(council, 22, 24, ABSTAINED));
        Ballot ballot = closed(council, Sittings.open(council, 24), FOR, named);
        assertEquals(Outcome.ADOPTED_BY_MAJORITY, ballot.result().outcome());
        assertEquals("MTG-19", ballot.result().clauseFor(BodyKind.REPUBLICAN_COUNCIL));

        Council association = Councils.association(30);
        Map<Person, Choice> others = choices(association, 11, 19, AGAINST);
        others.putAll(choices(association, 20, 20, ABSTAINED));
        Ballot second = closed(association, Sittings.open(association, 20), FOR, others);
        assertEquals(Outcome.ADOPTED_BY_MAJORITY, second.result().outcome());
        assertEquals("MTG-20", second.result().clauseFor(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION));
    }

    @Test
    @Clause("MTG-13")
    void aBodyThatOnlyHearsCannotVote() {
        Council council = Councils.republican();
        Meeting meeting = Sittings.open(council, 23);

        RuleViolation refusal = assertRefused(MeetingViolation.NO_QUORUM, () -> Ballots.on(meeting, council));
        assertEquals("Кворум жоқ: 36 мүшенің 23-і қатысты, 24 керек.", Wording.of(refusal, Language.KK));
        assertEquals("Нет кворума: из 36 членов присутствуют 23, нужно 24.", Wording.of(refusal, Language.RU));
        assertEquals("No quorum: of 36 members 23 are present, 24 are needed.", Wording.of(refusal, Language.EN));
        Sittings.mark(meeting, council, council.member(24), Presence.PRESENT);
        assertEquals(BallotState.OPEN, Ballots.on(meeting, council).ballot().state());
    }

    @Test
    @Clause("MTG-13")
    void theQuorumLostDuringTheVoteLeavesNoDecisionAndBlocksFurtherVotes() {
        Council council = Councils.ok();
        Meeting meeting = Sittings.open(council, 14);
        Ballot earlier = Ballots.adopted(meeting, 2, council);
        Ballots vote = Ballots.on(meeting, council);
        vote.cast(council.chair(), FOR);
        meeting.roll().mark(council.member(14), Presence.ABSENT, null, now(), council.secretary(), now());
        Ballot ballot = vote.close(council);

        assertEquals(Outcome.NO_QUORUM, ballot.result().outcome());
        assertEquals("MTG-13", ballot.result().clauseFor(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL));
        assertEquals(13, ballot.result().present());
        assertTrue(earlier.isAdopted());
        assertRefused(MeetingViolation.NO_QUORUM, () -> Ballots.on(meeting, council));
    }

    @Test
    @Clause("MTG-13")
    void whoVotedAndLeftBeforeTheClosingIsCountedPresentAtTheVote() {
        Council council = Councils.ok();
        Meeting meeting = Sittings.open(council, 14);
        Ballots vote = Ballots.on(meeting, council);
        vote.hands(council, FOR, Map.of());
        meeting.roll().mark(council.member(14), Presence.ABSENT, null, now(), council.secretary(), now());
        Ballot ballot = vote.close(council);

        assertEquals(14, ballot.result().present());
        assertEquals(14, ballot.participants().size());
        assertTrue(ballot.participants().contains(council.member(14)));
        assertEquals(Outcome.ADOPTED_BY_MAJORITY, ballot.result().outcome());
    }

    @Test
    @Clause("MTG-18")
    void aMemberPresentWhoDoesNotVoteIsNotForIt() {
        Council council = Councils.ok();
        Meeting meeting = Sittings.open(council, 14);
        Ballots vote = Ballots.on(meeting, council);
        vote.hands(council, null, choices(council, 1, 7, FOR));

        assertEquals(
                Outcome.NOT_ADOPTED_WITHOUT_MAJORITY,
                vote.close(council).result().outcome());
        assertEquals(14, vote.ballot().participants().size());
    }

    @Test
    @Clause("MTG-23")
    void aClosedBallotIsFinal() {
        Council council = Councils.ok();
        Ballots vote = Ballots.on(Sittings.open(council, 14), council);
        assertNull(vote.ballot().result());
        assertFalse(vote.ballot().isAdopted());
        Ballot ballot = vote.close(council);

        assertEquals(BallotState.CLOSED, ballot.state());
        assertEquals(now(), ballot.closedAt());
        assertRefused(VotingViolation.BALLOT_CLOSED, () -> ballot.close(List.of(), council.chair(), now()));
        assertRefused(VotingViolation.BALLOT_CLOSED, () -> vote.hands(council, FOR, Map.of()));
        assertRefused(VotingViolation.BALLOT_CLOSED, () -> vote.hands(council, null, Map.of()));
    }

    @Test
    @Clause("CNL-54")
    void theEditionOfTheDayDecidesAndANewOneChangesNothing() {
        Council council = Councils.ok();
        Meeting meeting = Sittings.open(council, 14);
        council.body()
                .regulation()
                .issue("06", Councils.ORDER, LocalDate.of(2026, 3, 1), Profiles.of(BodyKind.REPUBLICAN_COUNCIL));
        Ballot ballot = closed(council, meeting, FOR, choices(council, 8, 14, AGAINST));

        assertEquals(Outcome.NOT_ADOPTED_ON_TIE, ballot.result().outcome());
        assertEquals("05", meeting.edition().label());
        assertEquals("06", council.body().editionOn(meeting.date()).label());
    }
}
