package kz.kenes.training.api;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Open the planning of a year.
 *
 * @param limit what the university can spend, in tenge
 * @param ground number, date and title of the document
 */
public record OpenYear(
        int year, @NotNull @Digits(integer = 14, fraction = 2) BigDecimal limit, @Size(max = 500) String ground)
        implements Serializable {}
