package kz.kenes.training.contract;

import java.math.BigDecimal;
import kz.kenes.training.contract.vocabulary.RepaymentGround;

/**
 * What an employee who leaves has to repay.
 *
 * @param due in tenge; the whole sum of the contract or nothing
 */
public record Repayment(BigDecimal due, RepaymentGround ground) {}
