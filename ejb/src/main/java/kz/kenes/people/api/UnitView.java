package kz.kenes.people.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A unit with its heads over time.
 *
 * @param parentId the unit above today, or null directly under the institution
 * @param to its last day, or null
 * @param heads the latest first
 */
public record UnitView(
        long id,
        long version,
        long institutionId,
        Localized institution,
        Long parentId,
        Localized parent,
        UnitKind kind,
        Localized name,
        LocalDate from,
        LocalDate to,
        List<TenureView> heads)
        implements Serializable {}
