package kz.kenes.training.contract.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.training.contract.vocabulary.RepaymentGround;

/**
 * A training contract in a list.
 *
 * @param sum in tenge
 * @param boundUntil last day of the three years, or null without the obligation
 * @param leftOn last day of work, or null while the employee works
 * @param due in tenge
 * @param settledOn when it came back, or null
 */
public record ContractRow(
        long id,
        String number,
        String person,
        String subject,
        LocalDate signedOn,
        BigDecimal sum,
        LocalDate boundUntil,
        LocalDate leftOn,
        BigDecimal due,
        RepaymentGround ground,
        LocalDate settledOn)
        implements Serializable {}
