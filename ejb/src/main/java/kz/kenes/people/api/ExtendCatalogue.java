package kz.kenes.people.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.PositionGroup;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Extend the staff catalogue.
 *
 * @param ground the document that extends it
 */
public record ExtendCatalogue(
        @NotNull PositionGroup group,
        @NotNull Localized name,
        @NotBlank @Size(max = 500) String ground,
        @NotNull LocalDate from)
        implements Serializable {}
