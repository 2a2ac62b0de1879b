package kz.kenes.training.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A training contract as somebody describes it, before the rules are asked.
 *
 * @param subject what is learnt and where
 * @param sum in tenge
 * @param repayment true if leaving early by own wish makes the sum due
 * @param repaymentClause number of that clause in the employment contract, or null
 * @param key idempotency key of the caller, or null
 */
public record ContractDraft(
        String number,
        LocalDate signedOn,
        String subject,
        BigDecimal sum,
        boolean repayment,
        String repaymentClause,
        String key) {}
