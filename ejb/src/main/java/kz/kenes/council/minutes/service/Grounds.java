package kz.kenes.council.minutes.service;

import java.util.EnumSet;
import java.util.Set;
import kz.kenes.council.voting.BallotResult;
import kz.kenes.regulation.ClauseRegister;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** The clauses that papers cite. Kinds of body without a text of their own cite none. */
final class Grounds {

    private static final Set<BodyKind> WITH_TEXT = EnumSet.of(
            BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
            BodyKind.REPUBLICAN_COUNCIL,
            BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION);

    private Grounds() {}

    static Localized ofQuorum(BodyKind kind) {
        String clause =
                switch (kind) {
                    case REPUBLICAN_COUNCIL -> "MTG-11";
                    case METHODICAL_ASSOCIATION_BY_DIRECTION -> "MTG-12";
                    default -> "MTG-10";
                };
        return cited(clause, kind);
    }

    static Localized ofOutcome(BallotResult result, BodyKind kind) {
        return cited(result.clauseFor(kind), kind);
    }

    private static Localized cited(String clause, BodyKind kind) {
        if (!WITH_TEXT.contains(kind) || ClauseRegister.get().find(clause).isEmpty()) {
            return null;
        }
        return new Localized(in(clause, Language.KK), in(clause, Language.RU), in(clause, Language.EN));
    }

    private static String in(String clause, Language language) {
        return ClauseRegister.get().citation(clause, language).orElse("");
    }
}
