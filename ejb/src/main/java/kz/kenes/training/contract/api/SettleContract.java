package kz.kenes.training.contract.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The sum of a training has come back.
 *
 * @param version that the caller saw
 * @param on day of the payment
 * @param document number and date of the payment or of the order by which the sum was withheld
 */
public record SettleContract(long contractId, long version, LocalDate on, @Size(max = 200) String document)
        implements Serializable {}
