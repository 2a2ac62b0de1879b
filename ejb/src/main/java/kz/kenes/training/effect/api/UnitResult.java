package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The trainings of one unit, or of one category.
 *
 * @param unitId null for a category
 * @param category null for a unit
 * @param ahead planned and not yet ended
 * @param persons employees who have done at least one
 * @param hours of what was done
 */
public record UnitResult(
        Long unitId,
        Localized unit,
        StaffCategory category,
        int planned,
        int completed,
        int notDone,
        int overdue,
        int ahead,
        int persons,
        int hours,
        BigDecimal cost)
        implements Serializable {}
