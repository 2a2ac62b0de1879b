package kz.kenes.plan.report.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Says where the site shows the report.
 *
 * @param link null or blank to take it back
 * @param since null for today
 */
public record PublishReport(long reportId, long version, @Size(max = 500) String link, LocalDate since)
        implements Serializable {}
