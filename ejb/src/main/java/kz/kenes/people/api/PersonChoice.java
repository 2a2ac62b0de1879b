package kz.kenes.people.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A person to choose from.
 *
 * @param work position and unit of today, or null
 */
public record PersonChoice(long id, String name, Localized work) implements Serializable {}
