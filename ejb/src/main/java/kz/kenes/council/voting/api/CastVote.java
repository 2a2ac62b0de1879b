package kz.kenes.council.voting.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.shared.api.Secret;

/** Cast one's own vote. Safe to repeat: one person has one vote on a question. */
public record CastVote(long ballotId, @Secret @NotNull Choice choice) implements Serializable {}
