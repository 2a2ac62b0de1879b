package kz.kenes.council.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Something to choose from.
 *
 * @param within where it belongs, or null
 */
public record NamedChoice(long id, Localized name, Localized within) implements Serializable {}
