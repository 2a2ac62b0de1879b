package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A mark of teaching.
 *
 * @param id of the person
 * @param year the academic year, such as {@code 2025–2026}
 * @param semester 1 or 2
 * @param mark from 0 to 100
 * @param note what was seen, or null
 */
public record MarkRow(
        long id, String person, Localized unit, String year, int semester, int mark, String note, LocalDate recordedOn)
        implements Serializable {}
