package kz.kenes.regulation.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A document that the register cites.
 *
 * @param code its usual designation
 * @param date day of its signing or edition
 */
public record SourceView(LegalSource source, Localized code, Localized title, Localized issuer, LocalDate date)
        implements Serializable {}
