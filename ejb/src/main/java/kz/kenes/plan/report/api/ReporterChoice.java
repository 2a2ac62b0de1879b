package kz.kenes.plan.report.api;

import java.io.Serializable;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.shared.vocabulary.Localized;

/**
 * As what the caller may report.
 *
 * @param unitId whose head the caller is, or null
 * @param bureauId whose chair the caller is, or null
 * @param of name of the unit or bureau, or null for the own work
 */
public record ReporterChoice(
        long councilId, Localized council, ReporterRole role, Long unitId, Long bureauId, Localized of)
        implements Serializable {

    /** The choice as one text. */
    public String value() {
        return councilId + "-" + (unitId == null ? "" : unitId) + "-" + (bureauId == null ? "" : bureauId);
    }
}
