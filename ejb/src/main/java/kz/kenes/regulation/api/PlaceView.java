package kz.kenes.regulation.api;

import java.io.Serializable;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A place in a document, with the numbers as printed there.
 *
 * @param place such as {@code Ереже, 12-т.}
 */
public record PlaceView(LegalSource source, Localized place) implements Serializable {}
