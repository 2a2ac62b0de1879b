package kz.kenes.plan.work.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.plan.work.vocabulary.PlanItemState;

/**
 * Record how far a line of a plan is.
 *
 * @param evidence what was done, in words; done needs words or a link
 * @param link address of the evidence, or null
 * @param reason why it was not done; needed for {@code NOT_DONE}
 */
public record RecordProgress(
        long itemId,
        long version,
        @NotNull PlanItemState state,
        @Size(max = 1000) String evidence,
        @Size(max = 500) String link,
        @Size(max = 1000) String reason)
        implements Serializable {}
