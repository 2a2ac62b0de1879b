package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What an institution is and how it is called.
 *
 * @param shortName the usual abbreviation, or null
 * @param aliases former names and other spellings under which it should be found
 * @param parentId the institution it belongs to, or null
 */
public record DescribeInstitution(
        @NotNull InstitutionKind kind,
        @NotNull Localized name,
        Localized shortName,
        List<String> aliases,
        Long parentId)
        implements Serializable {}
