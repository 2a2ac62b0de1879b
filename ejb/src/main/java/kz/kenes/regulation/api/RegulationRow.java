package kz.kenes.regulation.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A regulation in the list, with its latest edition.
 *
 * @param source the document it stands in, or null
 * @param label of the latest edition, or null while there is none
 * @param validFrom first day of the latest edition
 */
public record RegulationRow(
        long id, Localized title, BodyKind bodyKind, String source, String label, LocalDate validFrom)
        implements Serializable {}
