package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Set up a unit.
 *
 * @param parentId the unit above, or null directly under the institution
 */
public record SetUpUnit(
        long institutionId, Long parentId, @NotNull UnitKind kind, @NotNull Localized name, @NotNull LocalDate from)
        implements Serializable {}
