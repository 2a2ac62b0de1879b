package kz.kenes.council.voting.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/** Change a decision; components as in {@link RecordDecision}. */
public record ChangeDecision(
        long decisionId,
        long version,
        @NotNull DecisionType type,
        @NotNull Localized text,
        @NotNull List<Long> personIds,
        @NotNull List<Long> unitIds,
        LocalDate due)
        implements Serializable {}
