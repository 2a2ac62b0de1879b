package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An event held that a report names.
 *
 * @param link where it is told of, or null
 */
public record PartEvent(long id, Localized title, LocalDate date, String link) implements Serializable {}
