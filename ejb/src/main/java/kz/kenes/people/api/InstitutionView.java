package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An institution with what is known about it.
 *
 * @param aliases former names and other spellings
 * @param parentId the institution it belongs to, or null
 * @param closedOn its last day, or null
 * @param units units in force today
 * @param employees persons employed today
 * @param site address of the official site, or null
 */
public record InstitutionView(
        long id,
        long version,
        InstitutionKind kind,
        Localized name,
        Localized shortName,
        List<String> aliases,
        Long parentId,
        Localized parent,
        LocalDate closedOn,
        int units,
        int employees,
        String site)
        implements Serializable {}
