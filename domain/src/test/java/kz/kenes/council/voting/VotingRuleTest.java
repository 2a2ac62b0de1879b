package kz.kenes.council.voting;

import static kz.kenes.council.vocabulary.Outcome.ADOPTED_BY_MAJORITY;
import static kz.kenes.council.vocabulary.Outcome.ADOPTED_BY_PRESIDER;
import static kz.kenes.council.vocabulary.Outcome.NOT_ADOPTED_ON_TIE;
import static kz.kenes.council.vocabulary.Outcome.NOT_ADOPTED_WITHOUT_MAJORITY;
import static kz.kenes.council.vocabulary.Outcome.NO_QUORUM;
import static kz.kenes.council.vocabulary.Outcome.REJECTED_BY_PRESIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Majority and tie: the table of the regulations, then every small vote against the words of the texts. */
class VotingRuleTest {

    @ParameterizedTest(name = "{0} of {1} members with {2} present: {3}/{4}/{5}, the presider {6} – {7}")
    @CsvSource({
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 13, 13, 0, 0, FOR, NO_QUORUM",
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 14, 8, 6, 0, FOR, ADOPTED_BY_MAJORITY",
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 14, 8, 6, 0, AGAINST, ADOPTED_BY_MAJORITY",
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 14, 7, 7, 0, FOR, NOT_ADOPTED_ON_TIE",
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 14, 7, 3, 4, FOR, NOT_ADOPTED_WITHOUT_MAJORITY",
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 15, 8, 7, 0, AGAINST, ADOPTED_BY_MAJORITY",
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 15, 7, 2, 6, FOR, NOT_ADOPTED_WITHOUT_MAJORITY",
        "EDUCATIONAL_METHODICAL_COUNCIL, 20, 14, 0, 0, 14, ABSTAINED, NOT_ADOPTED_WITHOUT_MAJORITY",
        "REPUBLICAN_COUNCIL, 36, 23, 23, 0, 0, FOR, NO_QUORUM",
        "REPUBLICAN_COUNCIL, 36, 24, 12, 12, 0, FOR, ADOPTED_BY_PRESIDER",
        "REPUBLICAN_COUNCIL, 36, 24, 12, 12, 0, AGAINST, REJECTED_BY_PRESIDER",
        "REPUBLICAN_COUNCIL, 36, 24, 11, 11, 2, ABSTAINED, NOT_ADOPTED_ON_TIE",
        "REPUBLICAN_COUNCIL, 36, 24, 12, 12, 0, , NOT_ADOPTED_ON_TIE",
        "REPUBLICAN_COUNCIL, 36, 24, 11, 10, 3, AGAINST, ADOPTED_BY_MAJORITY",
        "REPUBLICAN_COUNCIL, 36, 24, 10, 11, 3, FOR, NOT_ADOPTED_WITHOUT_MAJORITY",
        "REPUBLICAN_COUNCIL, 36, 24, 0, 0, 24, ABSTAINED, NOT_ADOPTED_WITHOUT_MAJORITY",
        "METHODICAL_ASSOCIATION_BY_DIRECTION, 30, 20, 10, 9, 1, AGAINST, ADOPTED_BY_MAJORITY",
        "METHODICAL_ASSOCIATION_BY_DIRECTION, 30, 19, 19, 0, 0, FOR, NO_QUORUM",
        "METHODICAL_ASSOCIATION_BY_DIRECTION, 30, 20, 10, 10, 0, FOR, ADOPTED_BY_PRESIDER",
        "INSTITUTE_BUREAU, 15, 10, 5, 5, 0, FOR, NOT_ADOPTED_ON_TIE",
        "INSTITUTE_BUREAU, 15, 10, 6, 4, 0, FOR, ADOPTED_BY_MAJORITY"
    })
    @Clause({"MTG-13", "MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    void decidesAsTheTextsSay(
            BodyKind kind,
            int members,
            int present,
            int votesFor,
            int votesAgainst,
            int abstained,
            Choice presider,
            Outcome outcome) {
        EditionRules rules = Profiles.of(kind);
        Tally tally = new Tally(votesFor, votesAgainst, abstained, Optional.ofNullable(presider));

        assertEquals(outcome, VotingRule.of(rules).decide(Quorum.of(rules, members, present), tally));
    }

    @Test
    @Clause("MTG-18")
    void fourteenPresentNeedEightVotes() {
        VotingRule council = VotingRule.of(Profiles.of(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL));

        assertEquals(8, council.votesNeeded(14));
        assertEquals(8, council.votesNeeded(15));
        assertEquals(9, council.votesNeeded(16));
    }

    @Test
    @Clause({"MTG-19", "MTG-20"})
    void whereVotesCastAreCountedTheNumberNeededDependsOnThem() {
        assertEquals(0, VotingRule.of(Profiles.of(BodyKind.REPUBLICAN_COUNCIL)).votesNeeded(24));
    }

    @Test
    @Clause({"MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    void everyVoteOfTwelveMembersEndsAsTheWordsOfTheTextsSay() {
        for (Ground ground : grounds()) {
            for (int members = 1; members <= 12; members++) {
                for (int present = 0; present <= members; present++) {
                    everyCount(ground, members, present);
                }
            }
        }
    }

    private static void everyCount(Ground ground, int members, int present) {
        Quorum quorum = Quorum.of(ground.rules(), members, present);
        for (int f = 0; f <= present; f++) {
            for (int a = 0; f + a <= present; a++) {
                for (int s = 0; f + a + s <= present; s++) {
                    for (Optional<Choice> presider : presiderChoices(f, a, s)) {
                        Tally tally = new Tally(f, a, s, presider);
                        assertEquals(
                                byTheWords(ground, members, present, tally),
                                VotingRule.of(ground.rules()).decide(quorum, tally),
                                () -> ground + " " + quorum + " " + tally);
                    }
                }
            }
        }
    }

    private record Ground(MajorityBase base, TieBreak tieBreak, EditionRules rules) {}

    private static List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (MajorityBase base : MajorityBase.values()) {
            for (TieBreak tieBreak : TieBreak.values()) {
                EditionRules council = Profiles.of(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
                EditionRules rules = new EditionRules(
                        Fraction.of(2, 3), council.quorumEffect(), base, tieBreak, council.minutesSigning());
                grounds.add(new Ground(base, tieBreak, rules));
            }
        }
        return grounds;
    }

    private static List<Optional<Choice>> presiderChoices(int f, int a, int s) {
        List<Optional<Choice>> choices = new ArrayList<>(List.of(Optional.empty()));
        if (f > 0) {
            choices.add(Optional.of(Choice.FOR));
        }
        if (a > 0) {
            choices.add(Optional.of(Choice.AGAINST));
        }
        if (s > 0) {
            choices.add(Optional.of(Choice.ABSTAINED));
        }
        return choices;
    }

    /** The same law said a second time, as slowly as possible: members raise their hands one after another. */
    private static Outcome byTheWords(Ground ground, int members, int present, Tally tally) {
        int outOfThree = 0;
        for (int i = 0; i < present; i++) {
            outOfThree += 3;
        }
        if (outOfThree < members + members) {
            return NO_QUORUM;
        }
        int rest = ground.base() == MajorityBase.MEMBERS_PRESENT ? present - tally.votesFor() : tally.votesAgainst();
        int lead = 0;
        for (int i = 0; i < tally.votesFor(); i++) {
            lead++;
        }
        for (int i = 0; i < rest; i++) {
            lead--;
        }
        if (lead > 0) {
            return ADOPTED_BY_MAJORITY;
        }
        boolean somebodyChose = tally.votesFor() + tally.votesAgainst() > 0;
        if (!somebodyChose || tally.votesFor() != tally.votesAgainst()) {
            return NOT_ADOPTED_WITHOUT_MAJORITY;
        }
        if (ground.tieBreak() == TieBreak.PRESIDERS_VOTE && tally.presider().equals(Optional.of(Choice.FOR))) {
            return ADOPTED_BY_PRESIDER;
        }
        if (ground.tieBreak() == TieBreak.PRESIDERS_VOTE && tally.presider().equals(Optional.of(Choice.AGAINST))) {
            return REJECTED_BY_PRESIDER;
        }
        return NOT_ADOPTED_ON_TIE;
    }
}
