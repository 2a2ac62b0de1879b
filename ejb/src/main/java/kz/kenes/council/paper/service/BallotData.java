package kz.kenes.council.paper.service;

import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A closed vote.
 *
 * @param question what was put to the vote, or null for the item as such
 * @param present members present at the vote
 * @param quorum members needed for the quorum
 * @param needed votes for that adopt; of no meaning where votes cast are the base
 * @param clause the clause by which it was decided, as papers cite it
 * @param secret nobody's choice is known
 */
public record BallotData(
        Localized question,
        int present,
        int quorum,
        int needed,
        int votesFor,
        int votesAgainst,
        int abstained,
        MajorityBase base,
        TieBreak tieBreak,
        Outcome outcome,
        Localized clause,
        boolean secret) {}
