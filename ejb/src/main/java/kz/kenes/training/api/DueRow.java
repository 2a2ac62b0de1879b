package kz.kenes.training.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A person and the year in which the next training is due. Whoever works in several places stands in one row; the work that asks for a
 * training first says the year.
 *
 * @param id of the person
 * @param unit names of the units in which the reader sees the person, by the alphabet
 * @param categories of these works, without repetition
 * @param position what the person does there, in the order of the units, or null
 * @param lastEndedOn last day of the last training, or null
 * @param dueYear null while nothing is entered for any of the categories
 */
public record DueRow(
        long id,
        String person,
        Localized unit,
        List<StaffCategory> categories,
        Localized position,
        LocalDate lastEndedOn,
        Integer dueYear)
        implements Serializable {}
