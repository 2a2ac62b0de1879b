package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What waits for the reader.
 *
 * @param number in the journal of its year
 * @param due the term, or null
 */
public record QualityDeskEntry(
        QualityDeskKind kind, long id, String number, Localized unit, String text, LocalDate due, boolean overdue)
        implements Serializable {}
