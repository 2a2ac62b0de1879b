package kz.kenes.council.voting;

import static kz.kenes.council.vocabulary.Outcome.ADOPTED_BY_MAJORITY;
import static kz.kenes.council.vocabulary.Outcome.ADOPTED_BY_PRESIDER;
import static kz.kenes.council.vocabulary.Outcome.NOT_ADOPTED_ON_TIE;
import static kz.kenes.council.vocabulary.Outcome.NOT_ADOPTED_WITHOUT_MAJORITY;
import static kz.kenes.council.vocabulary.Outcome.NO_QUORUM;
import static kz.kenes.council.vocabulary.Outcome.REJECTED_BY_PRESIDER;

import java.util.Optional;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;

/** How a body decides. The numbers are data of the edition in force; the reasoning is here. */
public record VotingRule(MajorityBase base, TieBreak tieBreak) {

    public static VotingRule of(EditionRules rules) {
        return new VotingRule(rules.majorityBase(), rules.tieBreak());
    }

    /** The same rule where nobody's vote can decide a tie. */
    VotingRule withoutPresider() {
        return new VotingRule(base, TieBreak.NONE);
    }

    /** Without a quorum nothing is decided; a majority adopts; a tie is left to the edition. */
    @Clause({"MTG-13", "MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    public Outcome decide(Quorum quorum, Tally tally) {
        if (!quorum.reached()) {
            return NO_QUORUM;
        }
        if (isMajority(tally, quorum.present())) {
            return ADOPTED_BY_MAJORITY;
        }
        return tally.isTied() ? resolveTie(tally.presider()) : NOT_ADOPTED_WITHOUT_MAJORITY;
    }

    private boolean isMajority(Tally tally, int present) {
        return switch (base) {
            case MEMBERS_PRESENT -> 2 * tally.votesFor() > present;
            case VOTES_CAST -> tally.votesFor() > tally.votesAgainst();
        };
    }

    private Outcome resolveTie(Optional<Choice> presider) {
        if (tieBreak == TieBreak.NONE) {
            return NOT_ADOPTED_ON_TIE;
        }
        return presider.map(choice -> switch (choice) {
                    case FOR -> ADOPTED_BY_PRESIDER;
                    case AGAINST -> REJECTED_BY_PRESIDER;
                    case ABSTAINED -> NOT_ADOPTED_ON_TIE;
                })
                .orElse(NOT_ADOPTED_ON_TIE);
    }

    /** Votes for that adopt: more than half of those present; 0 where it depends on the votes cast. */
    @Clause({"MTG-18", "MTG-19", "MTG-20"})
    public int votesNeeded(int present) {
        return base == MajorityBase.MEMBERS_PRESENT ? present / 2 + 1 : 0;
    }
}
