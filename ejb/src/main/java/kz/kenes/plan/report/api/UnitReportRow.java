package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A report to the council in a list.
 *
 * @param of unit or bureau; null for the own work
 */
public record UnitReportRow(
        long id,
        String title,
        ReporterRole role,
        String reporter,
        Localized of,
        String year,
        Instant submittedAt,
        UnitReportState state)
        implements Serializable {}
