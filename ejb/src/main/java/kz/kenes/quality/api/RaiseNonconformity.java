package kz.kenes.quality.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;

/**
 * A nonconformity for the journal.
 *
 * @param requirement which requirement is not met: document and clause, or null
 * @param causeKind null for another cause
 * @param removeBy by when it must be gone; may be null unless its removal is demanded
 * @param controlId the control that found it, or null
 * @param key of a system that may repeat the command, unique within the unit, or null
 */
public record RaiseNonconformity(
        long unitId,
        @NotNull NonconformitySource source,
        @Size(max = 500) String requirement,
        @Size(max = 4000) String text,
        CauseKind causeKind,
        @Size(max = 2000) String cause,
        @NotNull LocalDate foundOn,
        LocalDate removeBy,
        Long controlId,
        @Size(max = 100) String key)
        implements Serializable {}
