package kz.kenes.council.execution.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Report a task as done. Words, a link, or a file attached before have to show it.
 *
 * @param key chosen by the caller; the same key again changes nothing
 * @param executorId for whom another system speaks; null for the caller
 * @param note what was done, or null
 * @param link a page that shows it, or null
 */
public record ReportExecution(
        long taskId,
        long version,
        @Size(max = 100) String key,
        Long executorId,
        @Size(max = 4000) String note,
        @Size(max = 500) String link)
        implements Serializable {}
