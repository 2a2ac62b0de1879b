package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An employee as submitted.
 *
 * @param position or null
 * @param lastTraining null for whoever was never trained, with all that follows
 */
public record StaffLineView(
        String name,
        StaffCategory category,
        Localized position,
        LocalDate since,
        AcademicDegree degree,
        AcademicTitle title,
        String lastTraining,
        Integer lastHours,
        LocalDate lastEndedOn,
        boolean inTerm)
        implements Serializable {}
