package kz.kenes.plan.report.api;

import java.io.Serializable;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What was found about a unit in a period.
 *
 * @param percent how far it is provided with methodical support
 */
public record MonitoringRow(
        long id,
        Localized unit,
        String year,
        MonitoringPeriod period,
        int percent,
        Assessment assessment,
        Localized findings,
        String recordedBy)
        implements Serializable {}
