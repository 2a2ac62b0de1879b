package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Record the competition that filled a vacancy of the teaching staff.
 *
 * @param version of the employment that the caller saw
 * @param contractUntil last day of the term of the employment contract
 */
public record RecordCompetition(
        long employmentId,
        long version,
        @NotNull LocalDate competedOn,
        @NotNull LocalDate contractFrom,
        @NotNull LocalDate contractUntil)
        implements Serializable {}
