package kz.kenes.quality.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A line of the journal.
 *
 * @param number in the journal of its year, such as {@code 3/2026}
 * @param due the next term, or null
 */
public record NonconformityRow(
        long id,
        String number,
        Localized unit,
        NonconformitySource source,
        String text,
        CauseKind causeKind,
        NonconformityState state,
        LocalDate foundOn,
        LocalDate due,
        boolean overdue)
        implements Serializable {}
