package kz.kenes.plan.report.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.api.FileContent;

/**
 * Submits a report to the council.
 *
 * @param unitId of the unit on which its head reports, or null
 * @param bureauId of the bureau on which its chair reports, or null
 * @param year the calendar year in which the academic year begins
 * @param text null or blank where a file says everything
 * @param file null where the text says everything
 */
public record SubmitUnitReport(
        long councilId,
        Long unitId,
        Long bureauId,
        int year,
        @Size(max = 500) String title,
        @Size(max = 20000) String text,
        FileContent file)
        implements Serializable {}
