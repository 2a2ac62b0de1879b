package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Somebody at work today.
 *
 * @param id of the person
 * @param position or null
 * @param degree or null
 * @param title or null
 * @param lastEndedOn last day of the last training, or null
 */
public record StaffRow(
        long id,
        String person,
        Localized unit,
        StaffCategory category,
        Localized position,
        LocalDate since,
        AcademicDegree degree,
        AcademicTitle title,
        LocalDate lastEndedOn)
        implements Serializable {}
