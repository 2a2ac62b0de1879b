package kz.kenes.people.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.shared.vocabulary.Language;

/**
 * A person with everything dated.
 *
 * @param degree the highest academic degree, or null
 * @param title the academic title, or null
 * @param employments the latest first
 * @param holdings posts and headships, the latest first
 * @param accountId the person's account; null if there is none or the caller does not keep accounts
 */
public record PersonView(
        long id,
        long version,
        String surname,
        String givenName,
        String patronymic,
        String fullName,
        String shortName,
        String email,
        String phone,
        Language language,
        AcademicDegree degree,
        AcademicTitle title,
        boolean demo,
        List<EmploymentView> employments,
        List<HoldingView> holdings,
        Long accountId)
        implements Serializable {}
