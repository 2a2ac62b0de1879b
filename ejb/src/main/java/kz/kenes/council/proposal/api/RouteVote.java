package kz.kenes.council.proposal.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.Outcome;
import kz.kenes.shared.vocabulary.Localized;

/** A closed vote on the matter at one of the bodies. */
public record RouteVote(Localized question, Outcome outcome, int votesFor, int votesAgainst, int abstained)
        implements Serializable {}
