package kz.kenes.council.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Set the criteria for members of an association.
 *
 * @param version of the charter, 0 before there is one
 * @param ground number, date and title of the document of the base university
 */
public record DemandCriteria(
        long bodyId, long version, @NotNull Localized criteria, @NotBlank String ground, @NotNull LocalDate since)
        implements Serializable {}
