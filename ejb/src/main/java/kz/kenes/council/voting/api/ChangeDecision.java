package kz.kenes.council.voting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
        LocalDate due,
        @Size(max = 1000) String basis)
        implements Serializable {}
