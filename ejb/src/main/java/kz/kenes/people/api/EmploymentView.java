package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * That a person works somewhere.
 *
 * @param position position of the catalogue, or null
 * @param jobTitle what the person is called when the catalogue does not say it, or null
 * @param to last day, or null
 */
public record EmploymentView(
        long id,
        long version,
        long institutionId,
        Localized institution,
        Long unitId,
        Localized unit,
        StaffCategory category,
        Localized position,
        String jobTitle,
        LocalDate from,
        LocalDate to)
        implements Serializable {}
