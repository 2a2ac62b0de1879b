package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Work of a person at an institution, and what its category demands.
 *
 * @param requiredHours least number of hours, or null while nothing is entered
 * @param everyYears within how many years, or null
 * @param dueYear year in which the next training is due, or null while nothing is entered
 * @param plannedHours in the plan of the year
 * @param shortfall by how many hours the plan falls short
 */
public record WorkView(
        long unitId,
        Localized unit,
        StaffCategory category,
        Localized position,
        Integer requiredHours,
        Integer everyYears,
        String ground,
        Integer dueYear,
        int plannedHours,
        int shortfall)
        implements Serializable {}
