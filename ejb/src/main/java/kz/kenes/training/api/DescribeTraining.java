package kz.kenes.training.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/**
 * A training for a plan.
 * @param subject which taught subject it serves, or null
 * @param direction priority direction of a conference or seminar, or null
 * @param cost in tenge
 * @param contract number and date of the contract with the provider, or null
 * @param justification why another form is needed, or null
 */
public record DescribeTraining(
        @NotNull TrainingArea area,
        @NotNull TrainingForm form,
        @NotNull TrainingPurpose purpose,
        @Size(max = 500) String title,
        @Size(max = 300) String provider,
        @Size(max = 300) String subject,
        @Size(max = 300) String direction,
        int hours,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Digits(integer = 12, fraction = 2) BigDecimal cost,
        @Size(max = 300) String contract,
        @Size(max = 2000) String justification,
        @NotNull List<@NotNull @Valid ShareEntry> shares)
        implements Serializable {}
