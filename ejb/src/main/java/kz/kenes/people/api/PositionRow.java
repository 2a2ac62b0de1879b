package kz.kenes.people.api;

import java.io.Serializable;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A position of the staff catalogue.
 *
 * @param ground clause of the catalogue, or the document that extended it
 */
public record PositionRow(long id, int ordinal, PositionGroup group, Localized name, String ground)
        implements Serializable {}
