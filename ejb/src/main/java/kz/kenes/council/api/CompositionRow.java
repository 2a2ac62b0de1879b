package kz.kenes.council.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.vocabulary.CompositionState;

/**
 * A composition of a body.
 *
 * @param ground number, date and title of the document that is its ground
 */
public record CompositionRow(
        long id,
        CompositionState state,
        LocalDate validFrom,
        LocalDate validTo,
        String ground,
        int seats,
        String proposedBy,
        String approvedBy)
        implements Serializable {}
