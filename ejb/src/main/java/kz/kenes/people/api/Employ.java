package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.StaffCategory;

/**
 * Employ a person.
 *
 * @param unitId null for the institution as a whole
 * @param positionId from the catalogue; null only for service staff and outside universities
 * @param jobTitle what the person is called when the catalogue does not say it, or null
 * @param to last day, or null
 */
public record Employ(
        long personId,
        long institutionId,
        Long unitId,
        @NotNull StaffCategory category,
        Long positionId,
        @Size(max = 300) String jobTitle,
        @NotNull LocalDate from,
        LocalDate to)
        implements Serializable {}
