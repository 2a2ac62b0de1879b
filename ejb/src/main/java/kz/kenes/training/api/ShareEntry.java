package kz.kenes.training.api;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.training.vocabulary.FundingSource;

/**
 * What one source is to pay.
 * @param amount in tenge
 * @param contract number and date, or null
 * @param specification number and date of the technical specification, or null
 * @param consent number and date of the university's consent, or null
 */
public record ShareEntry(
        @NotNull FundingSource source,
        @NotNull @Digits(integer = 12, fraction = 2) BigDecimal amount,
        @Size(max = 300) String contract,
        @Size(max = 300) String specification,
        @Size(max = 300) String consent)
        implements Serializable {}
