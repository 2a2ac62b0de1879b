package kz.kenes.regulation;

import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A document as people cite it.
 *
 * @param code its usual designation, such as {@code № 400 бұйрық}
 * @param title its official title
 * @param issuer the person or organisation that issued it
 */
public record LegalDocument(LegalSource source, Localized code, Localized title, Localized issuer) {}
