package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An institution in the register.
 *
 * @param shortName the usual abbreviation, or null
 * @param parent the institution it belongs to, or null
 * @param closedOn its last day, or null
 */
public record InstitutionRow(
        long id, InstitutionKind kind, Localized name, Localized shortName, Localized parent, LocalDate closedOn)
        implements Serializable {}
