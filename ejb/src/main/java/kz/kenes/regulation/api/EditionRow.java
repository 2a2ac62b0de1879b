package kz.kenes.regulation.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An edition of a regulation.
 *
 * @param label such as {@code 05}
 * @param basis number, date and title of the document that brought it into force
 * @param validTo the last day, or null while no other edition follows
 * @param inForce true if it holds today
 */
public record EditionRow(
        long id,
        String label,
        String basis,
        LocalDate validFrom,
        LocalDate validTo,
        boolean inForce,
        EditionNumbers numbers)
        implements Serializable {}
