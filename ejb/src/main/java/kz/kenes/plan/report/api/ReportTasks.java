package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The tasks of a report for the new year.
 *
 * @param yearName such as {@code 2025–2026}
 * @param suggestions what was left undone, from which tasks may be made
 * @param writable the caller may write the report
 */
public record ReportTasks(
        long id,
        long version,
        Localized body,
        String yearName,
        List<PartView> tasks,
        List<TaskSuggestion> suggestions,
        boolean writable)
        implements Serializable {}
