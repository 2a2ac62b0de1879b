package kz.kenes.people.intake.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;

/**
 * A person with one work, as a system of the HR service tells it. Who has two works comes twice.
 *
 * @param patronymic null leaves what is registered, as for the phone, the degree and the title
 * @param email by which the person is known
 * @param unit name in any language; null for the institution as a whole
 * @param position by the catalogue of positions, its name in any language; null only for service staff
 * @param jobTitle what the catalogue does not say, or null
 * @param lastDay null while the person works
 */
public record StaffEntry(
        String surname,
        String givenName,
        String patronymic,
        String email,
        String phone,
        String unit,
        StaffCategory category,
        String position,
        String jobTitle,
        LocalDate firstDay,
        LocalDate lastDay,
        AcademicDegree degree,
        AcademicTitle title)
        implements Serializable {}
