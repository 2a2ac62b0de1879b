package kz.kenes.council.voting.service;

import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.Clause;
import kz.kenes.shared.KazakhNumber;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * How the outcome of a vote follows from presence and count, told in a sentence.
 *
 * @param members seats that count for the quorum
 * @param present members present when the vote was closed
 * @param quorum members needed for the quorum
 * @param needed votes for that adopt; of no meaning where votes cast are the base
 */
public record Calculation(
        int members,
        int present,
        int quorum,
        int needed,
        int votesFor,
        int votesAgainst,
        int abstained,
        MajorityBase base,
        TieBreak tieBreak,
        Outcome outcome) {

    private static final String FEATURE = "council.voting";

    public static Calculation of(BallotResult result) {
        return new Calculation(
                result.members(),
                result.present(),
                result.quorumNeeded(),
                result.votesNeeded(),
                result.votesFor(),
                result.votesAgainst(),
                result.abstained(),
                result.majorityBase(),
                result.tieBreak(),
                result.outcome());
    }

    /** The sentences in a language: presence, count, outcome with its ground. */
    @Clause({"MTG-18", "MTG-19", "MTG-20", "MTG-21", "MTG-22"})
    public String in(Language language) {
        return String.join(" ", presence(members, present, quorum, language), count(language), ground(language));
    }

    /** «36 мүшенің 24-і қатысты (24 керек).» */
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    public static String presence(int members, int present, int quorum, Language language) {
        Object shown = language == Language.KK ? KazakhNumber.ofThem(present) : present;
        return Wording.phrase(FEATURE, "calculation.presence", language, members, shown, quorum);
    }

    private String count(Language language) {
        return Wording.phrase(FEATURE, "calculation.count", language, votesFor, votesAgainst, abstained);
    }

    private String ground(Language language) {
        String variant =
                switch (outcome) {
                    case ADOPTED_BY_MAJORITY, NOT_ADOPTED_WITHOUT_MAJORITY -> "." + base;
                    case NOT_ADOPTED_ON_TIE -> "." + tieBreak;
                    case ADOPTED_BY_PRESIDER, REJECTED_BY_PRESIDER, NO_QUORUM -> "";
                };
        return Wording.phrase(FEATURE, "calculation." + outcome + variant, language, needed);
    }
}
