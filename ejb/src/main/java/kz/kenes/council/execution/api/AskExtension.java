package kz.kenes.council.execution.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Ask for a later term.
 *
 * @param key chosen by the caller; the same key again changes nothing
 * @param executorId for whom another system speaks; null for the caller
 * @param until the last day that is asked for
 */
public record AskExtension(
        long taskId,
        long version,
        @Size(max = 100) String key,
        Long executorId,
        @NotNull LocalDate until,
        @Size(max = 1000) String reason)
        implements Serializable {}
