package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A report that waits for the reader.
 *
 * @param reportId null for one that is still to be begun
 * @param due until when, or null
 */
public record ReportDeskEntry(
        ReportDeskKind kind, Long reportId, Localized body, String year, LocalDate due, boolean overdue)
        implements Serializable {}
