package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A report to the council.
 *
 * @param of unit or bureau; null for the own work
 * @param text null where a file says everything
 * @param fileName null without a file
 * @param remarks why it was given back, or null
 * @param mayAnswer the reader may accept it or give it back now
 * @param mayAmend the reader may submit it anew now
 */
public record UnitReportView(
        long id,
        long version,
        Localized council,
        String title,
        ReporterRole role,
        String reporter,
        Localized of,
        String year,
        String text,
        String fileName,
        UnitReportState state,
        String remarks,
        Instant submittedAt,
        Instant answeredAt,
        String answeredBy,
        boolean mayAnswer,
        boolean mayAmend)
        implements Serializable {}
