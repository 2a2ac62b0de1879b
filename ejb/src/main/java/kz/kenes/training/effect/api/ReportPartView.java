package kz.kenes.training.effect.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A part of a report: the report of an employee or of a unit below.
 *
 * @param id of the report below, or null for an employee
 * @param planId plan of the employee, or null for a unit
 * @param person the employee, or null for a unit
 * @param state word of its state; null while it is missing
 */
public record ReportPartView(Long id, long version, Long planId, String person, Localized unit, Enum<?> state)
        implements Serializable {}
