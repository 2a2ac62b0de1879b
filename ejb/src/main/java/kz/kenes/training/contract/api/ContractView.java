package kz.kenes.training.contract.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.LeavingGround;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.contract.vocabulary.RepaymentGround;

/**
 * A training contract with the calculation of what is due.
 *
 * @param employmentId the work that it rests on
 * @param planId plan of the training, or null
 * @param repaymentClause number of the clause, or null where there is none
 * @param competedOn when the competition was decided, or null
 * @param leftOn last day of work, or null
 * @param leavingGround why the work ended, or null
 * @param due in tenge
 * @param settledOn when the sum came back, or null
 * @param settledBy who recorded it, or null
 * @param collectable true if the reader can record now that the sum came back
 */
public record ContractView(
        long id,
        long version,
        String number,
        LocalDate signedOn,
        long personId,
        String person,
        long employmentId,
        Localized unit,
        Localized position,
        Long planId,
        String subject,
        BigDecimal sum,
        String repaymentClause,
        LocalDate competedOn,
        LocalDate boundFrom,
        LocalDate boundUntil,
        LocalDate leftOn,
        LeavingGround leavingGround,
        BigDecimal due,
        RepaymentGround ground,
        LocalDate settledOn,
        String settledByDocument,
        String settledBy,
        boolean collectable)
        implements Serializable {}
