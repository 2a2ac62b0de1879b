package kz.kenes.plan.report.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.api.FileContent;

/**
 * Submits a report that was given back anew.
 *
 * @param file null to keep the file that is there
 */
public record AmendUnitReport(
        long reportId, long version, @Size(max = 500) String title, @Size(max = 20000) String text, FileContent file)
        implements Serializable {}
