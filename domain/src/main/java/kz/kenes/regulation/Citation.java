package kz.kenes.regulation;

import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A place in a document, with the numbers as printed there.
 *
 * @param place such as {@code Ереже, 12-т.}
 */
public record Citation(LegalSource source, Localized place) {}
