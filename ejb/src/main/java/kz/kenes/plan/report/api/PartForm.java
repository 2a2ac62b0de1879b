package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A section or a task of a report, to be written.
 *
 * @param id of the report
 * @param version of the report
 * @param yearName such as {@code 2025–2026}
 * @param events held in the year, which a section may name
 */
public record PartForm(long id, long version, Localized body, String yearName, PartView section, List<PartEvent> events)
        implements Serializable {}
