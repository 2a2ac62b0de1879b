package kz.kenes.council.voting.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Record a decision on the ground of an adopted vote.
 *
 * @param due last day of the term, not before the meeting; null for none
 */
public record RecordDecision(
        long ballotId,
        @NotNull DecisionType type,
        @NotNull Localized text,
        @NotNull List<Long> personIds,
        @NotNull List<Long> unitIds,
        LocalDate due)
        implements Serializable {}
