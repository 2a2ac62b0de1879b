package kz.kenes.council.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A part of a structure as it is drafted.
 *
 * @param purpose what it is there for, or null
 */
public record StructurePartEntry(@NotNull Localized name, @Size(max = 2000) String purpose) implements Serializable {}
