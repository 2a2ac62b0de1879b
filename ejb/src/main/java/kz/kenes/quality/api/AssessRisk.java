package kz.kenes.quality.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.quality.vocabulary.RiskState;

/** Where a risk stands now, and why. */
public record AssessRisk(long riskId, long version, @NotNull RiskState state, @Size(max = 2000) String note)
        implements Serializable {}
