package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.report.vocabulary.Completeness;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.plan.report.vocabulary.Verdict;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An association with its report of a year.
 *
 * @param id of the report; null while it is not begun, as are the values that rest on it
 * @param meetings numbers of the frozen report; null for a draft
 * @param mayAnalyse the reader may record the result now
 */
public record AssociationRow(
        long bodyId,
        Localized association,
        Long id,
        ReportState state,
        Instant sentAt,
        Boolean inTime,
        Completeness completeness,
        Long meetings,
        Long decisions,
        Long events,
        Long qualityEvents,
        Verdict verdict,
        Localized analysis,
        boolean mayAnalyse)
        implements Serializable {}
