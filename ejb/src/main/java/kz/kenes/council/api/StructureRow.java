package kz.kenes.council.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.vocabulary.StructureState;

/**
 * A structure of an association.
 *
 * @param from first day in force, or null before the approval
 * @param to last day in force, or null
 */
public record StructureRow(
        long id, StructureState state, LocalDate from, LocalDate to, String ground, int parts, String approvedBy)
        implements Serializable {}
