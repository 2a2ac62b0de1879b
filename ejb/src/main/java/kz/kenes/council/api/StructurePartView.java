package kz.kenes.council.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A part of a structure.
 *
 * @param purpose what it is there for, or null
 */
public record StructurePartView(int ordinal, Localized name, String purpose) implements Serializable {}
