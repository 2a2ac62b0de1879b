package kz.kenes.training.contract.api;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Record a signed training contract.
 *
 * @param itemId the training of a plan, or null
 * @param subject what is learnt and where
 * @param sum in tenge
 * @param repayment true if leaving early by own wish makes the sum due
 * @param repaymentClause number of that clause in the employment contract, or null
 * @param key idempotency key of the caller, or null; the same key answers with the contract already recorded
 */
public record RecordContract(
        long personId,
        Long itemId,
        @Size(max = 100) String number,
        @NotNull LocalDate signedOn,
        @Size(max = 500) String subject,
        @NotNull @Digits(integer = 12, fraction = 2) BigDecimal sum,
        boolean repayment,
        @Size(max = 100) String repaymentClause,
        @Size(max = 100) String key)
        implements Serializable {}
