package kz.kenes.council.voting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.shared.api.Secret;

/** Correct a vote that the secretary had entered wrongly. */
public record CorrectVote(
        long ballotId,
        long version,
        long personId,
        @Secret @NotNull Choice choice,
        @NotBlank @Size(max = 500) String reason)
        implements Serializable {}
