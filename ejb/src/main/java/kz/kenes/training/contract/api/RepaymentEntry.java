package kz.kenes.training.contract.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A sum that the reader has to collect.
 *
 * @param due in tenge
 * @param leftOn last day of work
 */
public record RepaymentEntry(long contractId, String number, String person, BigDecimal due, LocalDate leftOn)
        implements Serializable {}
