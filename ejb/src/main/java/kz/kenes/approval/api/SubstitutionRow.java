package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who acts for whom.
 *
 * @param mine the caller is the one who is substituted, and may end it
 */
public record SubstitutionRow(
        long id,
        long version,
        String person,
        String substitute,
        LocalDate from,
        LocalDate to,
        String ground,
        boolean mine,
        boolean inForce)
        implements Serializable {}
