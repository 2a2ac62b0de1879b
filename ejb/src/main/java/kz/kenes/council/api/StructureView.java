package kz.kenes.council.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.StructureState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A structure of an association with its way to approval.
 *
 * @param remarks why it was returned, or null
 * @param editable the caller may change and propose it now
 */
public record StructureView(
        long id,
        long version,
        long bodyId,
        Localized body,
        StructureState state,
        String ground,
        List<StructurePartView> parts,
        String proposedBy,
        String approvedBy,
        Instant approvedAt,
        LocalDate from,
        LocalDate to,
        String remarks,
        boolean editable)
        implements Serializable {}
