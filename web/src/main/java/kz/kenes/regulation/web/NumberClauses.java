package kz.kenes.regulation.web;

import java.io.Serializable;
import kz.kenes.regulation.vocabulary.BodyKind;

/** The clauses from which the numbers of a kind of body come. */
public record NumberClauses(String quorum, String majority, String tie, String voting, String signing, String frequency)
        implements Serializable {

    static NumberClauses of(BodyKind kind) {
        return switch (kind) {
            case REPUBLICAN_COUNCIL -> new NumberClauses("MTG-11", "MTG-19", "MTG-21", "MTG-16", "MTG-27", "MTG-03");
            case METHODICAL_ASSOCIATION_BY_DIRECTION ->
                new NumberClauses("MTG-12", "MTG-20", "MTG-21", "MTG-16", "MTG-27", "MTG-04");
            default -> new NumberClauses("MTG-10", "MTG-18", "MTG-22", "MTG-17", "MTG-26", "MTG-01");
        };
    }
}
