package kz.kenes.regulation.workday.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A day of a year that the calendar of working days names.
 *
 * @param id of the declared day, or null for a holiday of a fixed date
 * @param worked true for a weekend day that is worked
 */
public record HolidayRow(Long id, LocalDate date, Localized name, boolean worked) implements Serializable {}
