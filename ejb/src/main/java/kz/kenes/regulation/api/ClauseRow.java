package kz.kenes.regulation.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A requirement in the list.
 *
 * @param source the leading document
 * @param citation the leading clause, such as {@code ЖН-АЛТ-01, 5.6.1-т.}
 * @param places every clause that it comes from, the leading one first
 * @param byDefault true where the text leaves a choice and Kenes takes a default
 * @param rules number of rules behind it
 * @param tests number of tests behind it
 */
public record ClauseRow(
        String id,
        LegalSource source,
        Localized citation,
        List<PlaceView> places,
        Localized summary,
        Localized practice,
        boolean byDefault,
        int rules,
        int tests)
        implements Serializable {}
