package kz.kenes.council.voting.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Record a decision on the ground of an adopted vote.
 *
 * @param due last day of the term, not before the meeting; null for none
 * @param basis the law, act or regulation on which it rests; obligatory for the republican council (CNL-24)
 */
public record RecordDecision(
        long ballotId,
        @NotNull DecisionType type,
        @NotNull Localized text,
        @NotNull List<Long> personIds,
        @NotNull List<Long> unitIds,
        LocalDate due,
        @Size(max = 1000) String basis)
        implements Serializable {

    /** A decision that cites no legal basis. */
    public RecordDecision(
            long ballotId, DecisionType type, Localized text, List<Long> personIds, List<Long> unitIds, LocalDate due) {
        this(ballotId, type, text, personIds, unitIds, due, null);
    }
}
