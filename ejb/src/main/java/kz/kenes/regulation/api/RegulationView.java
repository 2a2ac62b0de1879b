package kz.kenes.regulation.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A regulation with its numbers over time.
 *
 * @param editions the latest first
 * @param mayIssue the caller may bring a new edition into force
 */
public record RegulationView(
        long id,
        long version,
        Localized title,
        BodyKind bodyKind,
        String source,
        List<EditionRow> editions,
        boolean mayIssue)
        implements Serializable {}
