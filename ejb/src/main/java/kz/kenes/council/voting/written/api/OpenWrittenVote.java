package kz.kenes.council.voting.written.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Open a vote in writing.
 *
 * @param reason why it does not wait for a meeting
 * @param ends the last instant at which an answer is accepted
 */
public record OpenWrittenVote(
        long bodyId, @NotNull Localized question, @NotBlank @Size(max = 1000) String reason, @NotNull Instant ends)
        implements Serializable {}
