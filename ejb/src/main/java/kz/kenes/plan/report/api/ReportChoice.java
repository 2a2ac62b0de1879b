package kz.kenes.plan.report.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A body and an academic year without a report yet.
 *
 * @param yearName such as {@code 2025–2026}
 */
public record ReportChoice(long bodyId, Localized body, int year, String yearName) implements Serializable {

    /** The choice as one text. */
    public String value() {
        return bodyId + "-" + year;
    }
}
