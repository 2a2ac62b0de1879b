package kz.kenes.training.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A person and the year in which the next training is due.
 *
 * @param id of the person
 * @param lastEndedOn last day of the last training, or null
 * @param dueYear null while nothing is entered for the category
 */
public record DueRow(
        long id,
        String person,
        Localized unit,
        StaffCategory category,
        Localized position,
        LocalDate lastEndedOn,
        Integer dueYear)
        implements Serializable {}
