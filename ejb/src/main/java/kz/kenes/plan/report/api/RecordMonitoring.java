package kz.kenes.plan.report.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;

/**
 * Records what was found about a unit.
 *
 * @param year the calendar year in which the academic year begins
 * @param percent how far the unit is provided with methodical support, from 0 to 100
 */
public record RecordMonitoring(
        long councilId,
        long unitId,
        int year,
        @NotNull MonitoringPeriod period,
        int percent,
        @NotNull Assessment assessment,
        @Size(max = 8000) String kk,
        @Size(max = 8000) String ru)
        implements Serializable {}
