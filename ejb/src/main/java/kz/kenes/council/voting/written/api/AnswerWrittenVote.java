package kz.kenes.council.voting.written.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.shared.api.Secret;

/** Answer a vote in writing. Safe to repeat: one person has one answer. */
public record AnswerWrittenVote(long voteId, @Secret @NotNull Choice choice) implements Serializable {}
