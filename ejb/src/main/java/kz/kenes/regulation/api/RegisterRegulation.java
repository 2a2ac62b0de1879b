package kz.kenes.regulation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Register a regulation; it has no force before its first edition.
 *
 * @param source the document it stands in, such as {@code ЖН-АЛТ-01}, or null
 */
public record RegisterRegulation(@NotNull Localized title, @NotNull BodyKind bodyKind, @Size(max = 300) String source)
        implements Serializable {}
