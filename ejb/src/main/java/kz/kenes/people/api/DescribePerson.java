package kz.kenes.people.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.shared.vocabulary.Language;

/**
 * Who a person is and how to reach him or her.
 *
 * @param patronymic null or blank if the person has none
 * @param email unique among persons, or null
 * @param language of letters to the person
 * @param degree the highest academic degree, or null
 * @param title the academic title, or null
 */
public record DescribePerson(
        @NotBlank @Size(max = 100) String surname,
        @NotBlank @Size(max = 100) String givenName,
        @Size(max = 100) String patronymic,
        @Size(max = 254) String email,
        @Size(max = 50) String phone,
        @NotNull Language language,
        AcademicDegree degree,
        AcademicTitle title)
        implements Serializable {}
