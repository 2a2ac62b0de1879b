package kz.kenes.reference;

import java.util.Set;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.LocalizedText;

/**
 * An institution named by the documents.
 *
 * @param key how the other tables refer to it
 * @param parent key of the institution it belongs to, or null
 * @param shortName its usual abbreviation, or null
 * @param aliases other spellings in the documents
 */
public record PublishedInstitution(
        String key,
        InstitutionKind kind,
        String parent,
        LocalizedText name,
        LocalizedText shortName,
        Set<String> aliases) {}
