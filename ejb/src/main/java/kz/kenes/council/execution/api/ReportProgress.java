package kz.kenes.council.execution.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Say how far a task has come.
 *
 * @param key chosen by the caller; the same key again changes nothing
 * @param executorId for whom another system speaks; null for the caller
 * @param percent from 0 to 100
 * @param note what was done, or null
 * @param link a page that shows it, or null
 */
public record ReportProgress(
        long taskId,
        long version,
        @Size(max = 100) String key,
        Long executorId,
        @Min(0) @Max(100) int percent,
        @Size(max = 4000) String note,
        @Size(max = 500) String link)
        implements Serializable {}
